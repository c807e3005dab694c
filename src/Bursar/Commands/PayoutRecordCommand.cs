using System.CommandLine;
using System.Text.Json.Nodes;
using Bursar.Api;

namespace Bursar;

/// <summary><c>bursar payout record PAYOUT RESULT [PARTICIPANT…]</c>.</summary>
internal static class PayoutRecordCommand
{
    private static readonly Argument<string> Result = new Argument<string>("RESULT")
    {
        Description = "paid; returned: it came back; or failed: it was never sent. What came back or failed is owed again.",
    }.AcceptOnlyFromAmong("paid", "returned", "failed");

    private static readonly Argument<string[]> Participants = new("PARTICIPANT")
    {
        Description = "Whose items, by id or worker id. Default: all that have no result.",
        Arity = ArgumentArity.ZeroOrMore,
    };

    private static readonly Option<string> Note = new("--note")
    {
        Description = "A note, such as the bank's reason.",
        HelpName = "TEXT",
    };

    public static Command Create()
    {
        var command = new Command("record", "Record what has become of a payout.")
        {
            PayoutShared.Id, Result, Participants, Note, Shared.Key, Shared.Json,
        };
        command.SetAction(async (line, cancellation) =>
        {
            using var server = ServerClient.Of(Shared.DataOf(line));
            var body = new JsonObject { ["result"] = line.GetRequiredValue(Result) };
            if (line.GetValue(Participants) is { Length: > 0 } named)
                body["participants"] = new JsonArray([.. named.Select(one => JsonValue.Create(one))]);
            if (line.GetValue(Note) is { } note) body["note"] = note;
            PayoutShared.Print(line, await server.PostAsync(
                $"{PayoutShared.PathOf(line)}/results", body, PayoutJson.Default.PayoutAnswer, line.GetValue(Shared.Key),
                cancellation));
            return (int)ExitCode.Ok;
        });
        return command;
    }
}
