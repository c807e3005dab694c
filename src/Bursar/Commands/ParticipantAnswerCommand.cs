using System.CommandLine;
using System.Text;
using System.Text.Json;
using Bursar.Api;

namespace Bursar;

/// <summary><c>bursar participant answer FILE</c>: a file of any length is sent in parts.</summary>
internal static class ParticipantAnswerCommand
{
    private const int MaxLines = 2_000;
    private const int MaxLength = 500_000;

    private static readonly Argument<string> File = new("FILE")
    {
        Description =
            "CSV: a header with participant_id and the ids of filters, then a line for each participant; - for standard input.",
    };

    public static Command Create()
    {
        var command = new Command("answer", "Set what participants answer to Prolific's filters, from CSV.")
        {
            File, Shared.Json,
        };
        command.SetAction(async (line, cancellation) =>
        {
            using var server = ServerClient.Of(Shared.DataOf(line));
            using var input = Open(line.GetRequiredValue(File));
            var header = await input.ReadLineAsync(cancellation)
                ?? throw new CommandFailure(ExitCode.Usage, "The file is empty.");
            var done = 0;
            await foreach (var part in PartsAsync(input, header, cancellation))
                done += (await SendAsync(server, part, done, cancellation)).Participants;
            Console.WriteLine(
                line.GetValue(Shared.Json)
                    ? JsonSerializer.Serialize(new AnswersAnswer(done), ParticipantJson.Default.AnswersAnswer)
                    : $"Set the answers of {done} participant{(done == 1 ? "" : "s")}.");
            return (int)ExitCode.Ok;
        });
        return command;
    }

    private static TextReader Open(string file)
    {
        try
        {
            return file == "-" ? Console.In : new StreamReader(file);
        }
        catch (Exception fault) when (fault is IOException or UnauthorizedAccessException)
        {
            throw new CommandFailure(ExitCode.Usage, $"{file} cannot be read: {fault.Message}", fault);
        }
    }

    private static async Task<AnswersAnswer> SendAsync(ServerClient server, string part, int done, CancellationToken cancellation)
    {
        try
        {
            return await server.PostCsvAsync(
                "participants/answers", part, ParticipantJson.Default.AnswersAnswer, null, cancellation);
        }
        catch (CommandFailure refused) when (done > 0)
        {
            throw new CommandFailure(
                refused.Code, $"The answers of the first {done} participants are set. In the lines after them: {refused.Message}",
                refused);
        }
    }

    /// <summary>The lines of the file in parts, each with the header. Answers have no line breaks.</summary>
    private static async IAsyncEnumerable<string> PartsAsync(
        TextReader input, string header, [System.Runtime.CompilerServices.EnumeratorCancellation] CancellationToken cancellation)
    {
        var (part, lines) = (new StringBuilder(header), 0);
        while (await input.ReadLineAsync(cancellation) is { } next)
        {
            if (lines == MaxLines || part.Length + next.Length > MaxLength)
            {
                yield return part.ToString();
                (part, lines) = (new StringBuilder(header), 0);
            }
            part.Append('\n').Append(next);
            lines++;
        }
        yield return part.ToString();
    }
}
