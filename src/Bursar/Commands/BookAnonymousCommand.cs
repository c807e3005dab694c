using System.CommandLine;
using System.Text.Json;
using System.Text.Json.Nodes;
using Bursar.Api;

namespace Bursar;

/// <summary>
/// <c>bursar book anonymous BOOK on|off</c>: whether links of its groups may let people take part without a name.
/// </summary>
internal static class BookAnonymousCommand
{
    private static readonly Argument<string> State = new Argument<string>("STATE")
    {
        Description = "on or off. Who takes part already stays.",
    }.AcceptOnlyFromAmong("on", "off");

    public static Command Create()
    {
        var command = new Command("anonymous", "Allow links with which people take part without a name, or allow them no more.")
        {
            Shared.Book, State, Shared.Key, Shared.Json,
        };
        command.SetAction(async (line, cancellation) =>
        {
            using var server = ServerClient.Of(Shared.DataOf(line));
            var body = new JsonObject { ["allows_anonymous"] = line.GetRequiredValue(State) == "on" };
            var book = await server.PatchAsync(
                Shared.PathOf(line), body, BookJson.Default.BookAnswer, line.GetValue(Shared.Key), cancellation);
            Console.WriteLine(
                line.GetValue(Shared.Json)
                    ? JsonSerializer.Serialize(book, BookJson.Default.BookAnswer)
                    : BookShowCommand.Text(book));
            return (int)ExitCode.Ok;
        });
        return command;
    }
}
