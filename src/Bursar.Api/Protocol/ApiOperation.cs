namespace Bursar.Api;

/// <summary>One endpoint: a request in, an answer out.</summary>
internal delegate ValueTask<ApiAnswer> ApiOperation(ApiCall call);
