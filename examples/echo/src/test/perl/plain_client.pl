# Calls an Echo service with Data::MessagePack, which packs all strings as binary.
#
# Usage: plain_client.pl PORT. Prints one line per check and ends with status 0 if all hold.

use strict;
use warnings;
use Data::MessagePack;
use IO::Socket::INET;

my $socket = IO::Socket::INET->new( PeerAddr => '127.0.0.1', PeerPort => $ARGV[0] )
  or die "no connection: $!";
my $unpacker = Data::MessagePack::Unpacker->new;

sub send_all {
    my ($message) = @_;
    my $packed = Data::MessagePack->pack($message);
    $socket->syswrite($packed) == length $packed or die "not sent: $!";
}

sub call {
    my ( $id, $method, @params ) = @_;
    send_all( [ 0, $id, $method, \@params ] );
    my ( $buffer, $at ) = ( '', 0 );
    do {
        $socket->sysread( $buffer, 65536, length $buffer ) or die 'the service closed the connection';
        $at = $unpacker->execute( $buffer, $at );
    } until $unpacker->is_finished;
    my $reply = $unpacker->data;
    $unpacker->reset;
    $reply->[0] == 1 && $reply->[1] == $id or die 'no reply to ' . $id;
    return $reply->[2] // $reply->[3];
}

sub check {
    my ( $what, $found, $expected ) = @_;
    $found eq $expected or die "$what: expected '$expected', found '$found'";
    print "$what\n";
}

check( 'by its full name', call( 1, 'Echo.echo', 'hi' ),    'hi' );
check( 'by its bare name', call( 2, 'echo',      'hello' ), 'hello' );
check( 'of an unknown method', call( 3, 'shout', 'hi' ),
    "NO_SUCH_METHOD: there is no method 'shout' here" );
check( 'with a wrong type', call( 4, 'echo', 7 ),
    'INVALID_ARGUMENT: argument 1: expected a string, found an integer' );
send_all( [ 2, 'echo', ['nobody answers'] ] );
check( 'after a notification', call( 5, 'echo', 'hi' ), 'hi' );
