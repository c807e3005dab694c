using System.Globalization;

namespace Bursar.WebConsole;

/// <summary>
/// <c>GET /console/operator/calls</c>: the last calls of programs to a sandbox, newest first; one of them in full where the query
/// names it.
/// </summary>
internal static class ShowCalls
{
    private const int Page = 50;

    public static async ValueTask<PageAnswer> AnswerAsync(ConsoleCall call)
    {
        if (!call.Who.SignIn.IsOperator) return PageAnswer.NotFound(call);
        var calls = call.Services.Calls;
        if (calls is not null) await calls.SettledAsync(call.Cancellation);
        var isFirst = !TryRead(call, "before", out var before);
        var found = calls?.Newest(isFirst ? long.MaxValue : before, Page) ?? [];
        var model = new CallsModel(calls is not null, found)
        {
            One = TryRead(call, "call", out var number) ? calls?.Find(number) : null,
            IsFirst = isFirst,
            Older = found.Count == Page ? found[^1].Number : null,
        };
        return PageAnswer.Of<Views.Operator.CallsView, CallsModel>(call.Frame("Calls"), model);
    }

    private static bool TryRead(ConsoleCall call, string name, out long number)
        => long.TryParse(call.Query(name), NumberStyles.None, CultureInfo.InvariantCulture, out number);
}
