package com.example.released;

import io.skynet.annotations.Rpc;

@Rpc
interface Renamed {}
