using System.Globalization;

namespace Bursar.Api;

/// <summary>
/// <c>GET /bursar/v1/calls?after=&amp;limit=&amp;wait=</c>: the last calls of a sandbox, oldest first. With <c>wait</c>, it is
/// answered when there is one, or after that many seconds.
/// </summary>
internal static class GetCalls
{
    private const int MaxWait = 30;
    private static readonly ApiError WrongWait = ApiError.Of(
        ApiErrorCode.InvalidValue, $"wait must be a number of seconds from 0 to {MaxWait}.");

    public static async ValueTask<ApiAnswer> AnswerAsync(ApiCall call)
    {
        if (call.Services.Calls is not { } calls) return CallAnswer.NotInspected(call);
        var page = ApiPage.BySequence(call, "after is the number of a call.");
        if (!page.Ok) return page.Error;
        var wait = 0;
        if (call.Context.Request.Query["wait"].ToString() is { Length: > 0 } seconds
            && (!int.TryParse(seconds, NumberStyles.None, CultureInfo.InvariantCulture, out wait) || wait > MaxWait))
            return WrongWait;
        var (after, limit) = page.Value;
        using var end = CancellationTokenSource.CreateLinkedTokenSource(call.Cancellation, call.Services.Streams.Stopping);
        await calls.SettledAsync(end.Token);
        var next = calls.NextAsync(end.Token);
        var found = calls.After(after, limit);
        if (found.Count == 0 && wait > 0)
        {
            await Task.WhenAny(next, Task.Delay(TimeSpan.FromSeconds(wait), call.Services.Clock, end.Token));
            found = calls.After(after, limit);
        }
        await end.CancelAsync();
        List<CallAnswer> answers = [];
        foreach (var one in found) answers.Add(await CallAnswer.OfAsync(call, one));
        return ApiAnswer.Ok(new(answers, found.Count == limit ? found[^1].Number : null), CallJson.Default.CallPage);
    }
}
