using System.CommandLine;
using System.Text.Json;
using Bursar.Api;

namespace Bursar;

/// <summary><c>bursar events BOOK</c>: what happened in a book, and as it happens.</summary>
internal static class EventsCommand
{
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
            await foreach (var one in events)
                Console.WriteLine(json ? JsonSerializer.Serialize(one, EventJson.Default.EventAnswer) : InText(one));
            return (int)ExitCode.Ok;
        });
        return command;
    }

    private static string InText(EventAnswer one)
    {
        var states = one.To is null ? "" : $"{one.From} → {one.To}".TrimStart();
        var what = $"{one.Sequence,8}  {one.At.UtcDateTime:yyyy-MM-dd HH:mm:ss}  {one.Kind,-27}  {one.Subject}";
        return $"{what}  {states,-24}  {one.Amount,16}".TrimEnd();
    }
}
