using System.CommandLine;
using System.Text.Json;
using System.Text.Json.Nodes;
using Bursar.Api;

namespace Bursar;

/// <summary><c>bursar invite NAME</c>.</summary>
internal static class InviteCommand
{
    private static readonly Argument<string> Name = new("NAME")
    {
        Description = "The name or e-mail address under which the participant signs in.",
    };

    private static readonly Option<string> Participant = new("--participant")
    {
        Description = "An existing participant's id or worker id. Default: a new participant.",
        HelpName = "ID",
    };

    public static Command Create()
    {
        var command = new Command(
            "invite",
            "Invite a participant to the participants' site. Prints a link to choose a password; again for a forgotten one.")
        {
            Name, Participant, Shared.Json,
        };
        command.SetAction(async (line, cancellation) =>
        {
            using var server = ServerClient.Of(Shared.DataOf(line));
            var body = new JsonObject { ["name"] = line.GetValue(Name) };
            if (line.GetValue(Participant) is { } participant) body["participant"] = participant;
            var invited = await server.PostAsync(
                "invitations", body, ParticipantJson.Default.InvitationAnswer, null, cancellation);
            Console.WriteLine(
                line.GetValue(Shared.Json)
                    ? JsonSerializer.Serialize(invited, ParticipantJson.Default.InvitationAnswer)
                    : Text(invited));
            return (int)ExitCode.Ok;
        });
        return command;
    }

    private static string Text(InvitationAnswer invited) => $"""
        {invited.WorkerId}  {Columns.Visible(invited.Name)}
        Choose a password (until {invited.ExpiresAt:u}, once): {invited.Link}
        """;
}
