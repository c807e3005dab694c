using System.CommandLine;
using System.Globalization;
using System.Text.Json;
using Bursar.Api;

namespace Bursar;

/// <summary><c>bursar calls [NUMBER]</c>: what programs asked of a sandbox, and what it did.</summary>
internal static class CallsCommand
{
    /// <summary>Fixed columns, so that each line can be printed without knowing the next.</summary>
    private static readonly string Titles = InText("#", "TIME (UTC)", "API", "CALL", "STATUS", "MS", "WHY");

    private static readonly Argument<long?> Number = new("NUMBER")
    {
        Description = "The number of a call, to print all that is known of it.",
        Arity = ArgumentArity.ZeroOrOne,
    };

    private static readonly Option<bool> Follow = new("--follow")
    {
        Description = "Go on with whatever is called, until the server stops.",
    };

    public static Command Create()
    {
        var command = new Command("calls", "Print the last calls to a sandbox, one a line, or one with all that it caused.")
        {
            Number, Follow, Shared.Json,
        };
        command.SetAction(async (line, cancellation) =>
        {
            using var server = ServerClient.Of(Shared.DataOf(line));
            var json = line.GetValue(Shared.Json);
            if (line.GetValue(Number) is { } number)
            {
                var one = await server.GetAsync($"calls/{number}", CallJson.Default.CallAnswer, cancellation);
                Console.WriteLine(json ? JsonSerializer.Serialize(one, CallJson.Default.CallAnswer) : CallText.Of(one));
                return (int)ExitCode.Ok;
            }
            var calls = line.GetValue(Follow) ? server.FollowCallsAsync(cancellation) : server.CallsAsync(cancellation);
            if (!json) Console.WriteLine(Titles);
            await foreach (var one in calls)
                Console.WriteLine(json ? JsonSerializer.Serialize(one, CallJson.Default.CallAnswer) : InText(one));
            return (int)ExitCode.Ok;
        });
        return command;
    }

    private static string InText(CallAnswer one)
    {
        var what = one.Operation == "unknown" ? $"{one.Method} {one.Path}" : one.Operation;
        List<string> why = [];
        if (one.Fault is { } fault) why.Add($"[{fault} on request]");
        if (one.Refusal is { } refusal) why.Add($"{refusal.Code} {refusal.Why.Split('\n')[0]}".Trim());
        why.AddRange(one.Hints);
        var milliseconds = one.Milliseconds.ToString("N1", CultureInfo.InvariantCulture);
        return InText(
            $"{one.Number}", $"{one.At.UtcDateTime:HH:mm:ss.fff}", one.Api, Columns.Visible(what),
            one.Status == 0 ? "none" : $"{one.Status}", milliseconds, Columns.Visible(string.Join(' ', why)));
    }

    private static string InText(
        string number, string time, string api, string call, string status, string milliseconds, string why)
        => $"{number,6}  {time,-12}  {api,-8}  {call,-44}  {status,-6}  {milliseconds,8}  {why}".TrimEnd();
}
