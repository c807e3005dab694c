using System.CommandLine;
using System.Text.Json.Nodes;

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
        command.SetAction((line, cancellation) => BookPatch.SendAsync(
            line, new JsonObject { ["allows_anonymous"] = line.GetRequiredValue(State) == "on" }, cancellation));
        return command;
    }
}
