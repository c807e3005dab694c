using System.CommandLine;
using System.Text.Json.Nodes;
using Bursar.Api;

namespace Bursar;

/// <summary><c>bursar force timed-out|returned|no-code|filled|balance</c>: in sandbox mode.</summary>
internal static class ForceCommands
{
    private static readonly Argument<string> Submission = new("SUBMISSION")
    {
        Description = "The submission's or assignment's id.",
    };

    private static readonly Argument<string> Study = new("STUDY") { Description = "The study's or HIT's id." };

    private static readonly Option<bool> Taken = new("--taken") { Description = "Only take the places; nobody submits yet." };

    private static readonly Argument<string> Amount = new("AMOUNT")
    {
        Description = "What is then available, in main units with at most two decimals: 0.37",
    };

    public static Command Create() => new(
        "force", "Bring a sandbox to a state at once, by commands that are recorded as any other.")
    {
        OfSubmission("timed-out", "timed_out", "The participant's time is over."),
        OfSubmission("returned", "returned", "The participant gives the place back."),
        OfSubmission("no-code", "no_code", "The participant submits without a completion code (Prolific's NOCODE)."),
        Filled(),
        Balance(),
    };

    private static Command OfSubmission(string name, string state, string description)
    {
        var command = new Command(name, description) { Submission };
        command.SetAction(async (line, cancellation) =>
        {
            using var server = ServerClient.Of(Shared.DataOf(line));
            var path = $"submissions/{Uri.EscapeDataString(line.GetRequiredValue(Submission))}/force";
            var body = new JsonObject { ["state"] = state };
            var forced = await server.PostAsync(path, body, SubmissionJson.Default.SubmissionAnswer, null, cancellation);
            Console.WriteLine($"Submission {forced.Id} is {forced.Status.Replace('_', ' ')}.");
            return (int)ExitCode.Ok;
        });
        return command;
    }

    private static Command Filled()
    {
        var command = new Command("filled", "New participants take every open place and submit.") { Study, Taken };
        command.SetAction(async (line, cancellation) =>
        {
            using var server = ServerClient.Of(Shared.DataOf(line));
            var path = $"studies/{Uri.EscapeDataString(line.GetRequiredValue(Study))}/fill";
            var body = new JsonObject { ["state"] = line.GetValue(Taken) ? "taken" : "submitted" };
            var filled = await server.PostAsync(path, body, ForcingJson.Default.FillAnswer, null, cancellation);
            Console.WriteLine(string.Join('\n', filled.Submissions));
            return (int)ExitCode.Ok;
        });
        return command;
    }

    private static Command Balance()
    {
        var command = new Command("balance", "Top up or refund what brings the balance to an amount.") { Shared.Book, Amount };
        command.SetAction(async (line, cancellation) =>
        {
            using var server = ServerClient.Of(Shared.DataOf(line));
            var body = new JsonObject { ["available"] = line.GetRequiredValue(Amount) };
            var book = await server.PutAsync(
                $"{Shared.PathOf(line)}/balance", body, BookJson.Default.BookAnswer, cancellation);
            Console.WriteLine($"Available: {book.Available} {book.Currency}.");
            return (int)ExitCode.Ok;
        });
        return command;
    }
}
