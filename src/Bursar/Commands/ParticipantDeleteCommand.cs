using System.CommandLine;

namespace Bursar;

/// <summary><c>bursar participant delete PARTICIPANT</c>: deletes them as a person, as they can themselves.</summary>
internal static class ParticipantDeleteCommand
{
    private static readonly Option<bool> Yes = new("--yes")
    {
        Description = "Really delete the name, the password, the mail address, the account for payments and the answers.",
    };

    public static Command Create()
    {
        var command = new Command("delete", "Delete a participant as a person. What they did and were paid stays.")
        {
            Shared.Participant, Yes,
        };
        command.SetAction(async (line, cancellation) =>
        {
            if (!line.GetValue(Yes))
                throw new CommandFailure(ExitCode.Usage, "This cannot be undone. Add --yes if you are sure.");
            using var server = ServerClient.Of(Shared.DataOf(line));
            await server.DeleteAsync(Shared.ParticipantPathOf(line), cancellation);
            Console.WriteLine($"Deleted {line.GetRequiredValue(Shared.Participant)} as a person.");
            return (int)ExitCode.Ok;
        });
        return command;
    }
}
