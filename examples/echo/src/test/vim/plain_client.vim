" Calls an Echo service by Neovim's own MessagePack-RPC.
"
" Usage: nvim --headless --clean -S plain_client.vim, with the port in $PORT. Ends with status 0 if
" all checks hold.

let s:echo = sockconnect('tcp', '127.0.0.1:' . $PORT, {'rpc': 1})

function s:failure(method, ...) abort
  try
    call call('rpcrequest', [s:echo, a:method] + a:000)
    return 'no error'
  catch
    return v:exception
  endtry
endfunction

call assert_equal('hi', rpcrequest(s:echo, 'Echo.echo', 'hi'))
call assert_equal('grüße', rpcrequest(s:echo, 'echo', 'grüße'))
call assert_match("NO_SUCH_METHOD: there is no method 'shout' here", s:failure('shout', 'hi'))
call assert_match('INVALID_ARGUMENT: argument 1: expected a string', s:failure('echo', 7))
call rpcnotify(s:echo, 'echo', 'nobody answers')
call rpcnotify(s:echo, 'shout')
call assert_equal('hi', rpcrequest(s:echo, 'echo', 'hi'))

for s:problem in v:errors
  echomsg s:problem
endfor
if empty(v:errors)
  qall!
endif
cquit
