using System.CommandLine;
using System.Text.Json;
using System.Text.Json.Nodes;
using Bursar.Api;

namespace Bursar;

/// <summary><c>bursar participant add</c>.</summary>
internal static class ParticipantAddCommand
{
    public static Command Create()
    {
        var command = new Command("add", "Add a participant whose work a program does.") { Shared.Key, Shared.Json };
        command.SetAction(async (line, cancellation) =>
        {
            using var server = ServerClient.Of(Shared.DataOf(line));
            var added = await server.PostAsync(
                "participants", new JsonObject(), ParticipantJson.Default.ParticipantAnswer, line.GetValue(Shared.Key),
                cancellation);
            Console.WriteLine(
                line.GetValue(Shared.Json)
                    ? JsonSerializer.Serialize(added, ParticipantJson.Default.ParticipantAnswer)
                    : $"Participant {added.Id}, MTurk's worker {added.WorkerId}.");
            return (int)ExitCode.Ok;
        });
        return command;
    }
}
