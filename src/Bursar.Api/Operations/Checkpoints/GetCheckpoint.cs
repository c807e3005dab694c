using Bursar.Ledger;
using Microsoft.AspNetCore.Http;

namespace Bursar.Api;

/// <summary>
/// <c>GET /bursar/v1/checkpoint</c>: how far every book has come, signed, as JSON lines; what <c>bursar checkpoint</c> writes.
/// </summary>
internal static class GetCheckpoint
{
    public static async ValueTask<ApiAnswer> AnswerAsync(ApiCall call)
    {
        try
        {
            var checkpoint = await call.Services.OpenCheckpoint(call.Cancellation);
            return new ApiAnswer(StatusCodes.Status200OK, []) { Stream = response => WriteAsync(response, checkpoint) };
        }
        catch (Exception failure) when (failure is IOException or UnauthorizedAccessException)
        {
            throw new StoreException($"A checkpoint cannot be written to the data directory: {failure.Message}", failure);
        }
    }

    private static async Task WriteAsync(HttpResponse response, Stream checkpoint)
    {
        await using (checkpoint)
        {
            response.ContentType = "application/x-ndjson";
            response.Headers.ContentDisposition = "attachment; filename=\"bursar.checkpoint\"";
            await checkpoint.CopyToAsync(response.Body, response.HttpContext.RequestAborted);
        }
    }
}
