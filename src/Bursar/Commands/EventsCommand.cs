using System.CommandLine;
using System.Text.Json;
using Bursar.Api;

namespace Bursar;

/// <summary><c>bursar events BOOK</c>: what happened in a book, and as it happens.</summary>
internal static class EventsCommand
{
    /// <summary>Fixed columns, so that each line can be printed without knowing the next.</summary>
    private static readonly string Titles = InText("#", "TIME (UTC)", "EVENT", "SUBJECT", "STATE", "AMOUNT");

    private static readonly Option<long> After = new("--after")
    {
        Description = "Begin after the event with this sequence. Default: 0, from the oldest that is kept.",
        HelpName = "N",
    };

    private static readonly Option<bool> Follow = new("--follow")
    {
        Description = "Go on with whatever happens, until the server stops.",
    };

    /// <summary>The command.</summary>
    public static Command Create()
    {
        var command = new Command("events", "Print what happened in a book, an event a line.")
        {
            Shared.Book,
            After,
            Follow,
            Shared.Json,
        };
        command.SetAction(async (line, cancellation) =>
        {
            using var server = ServerClient.Of(Shared.DataOf(line));
            var (book, after) = (line.GetRequiredValue(Shared.Book), line.GetValue(After));
            var events = line.GetValue(Follow)
                ? server.FollowAsync(book, after, cancellation)
                : server.EventsAsync(book, after, cancellation);
            var json = line.GetValue(Shared.Json);
            if (!json) Console.WriteLine(Titles);
            await foreach (var one in events)
                Console.WriteLine(json ? JsonSerializer.Serialize(one, EventJson.Default.EventAnswer) : InText(one));
            return (int)ExitCode.Ok;
        });
        return command;
    }

    private static string InText(EventAnswer one)
    {
        var state = one.To is null ? "" : $"{one.From} → {one.To}".TrimStart();
        var time = $"{one.At.UtcDateTime:yyyy-MM-dd HH:mm:ss}";
        return InText($"{one.Sequence}", time, one.Kind, one.Subject, state, one.Amount);
    }

    private static string InText(string sequence, string time, string kind, string subject, string state, string? amount)
        => $"{sequence,8}  {time,-19}  {kind,-27}  {subject,-24}  {state,-24}  {amount,16}".TrimEnd();
}
