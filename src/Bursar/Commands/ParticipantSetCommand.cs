using System.CommandLine;
using System.Text.Json.Nodes;
using Bursar.Api;

namespace Bursar;

/// <summary>
/// <c>bursar participant set PARTICIPANT</c>: what requirements ask of a participant and no book knows.
/// </summary>
internal static class ParticipantSetCommand
{
    private static readonly Option<string> Locale = new("--locale")
    {
        Description = "Where the participant is: a country of ISO 3166, or a country and a subdivision; empty for unknown.",
        HelpName = "US-CA",
    };

    private static readonly Option<bool?> Masters = new("--masters")
    {
        Description = "Whether the participant is one of MTurk's Masters; false for no longer.",
    };

    private static readonly Option<bool?> Adult = new("--adult")
    {
        Description = "Whether the participant may see adult content; false for no longer.",
    };

    private static readonly Option<string[]> Given = new("--qualification")
    {
        Description = "The id of a premium qualification that the participant gets; repeatable.",
        HelpName = "ID",
    };

    private static readonly Option<string[]> Taken = new("--no-qualification")
    {
        Description = "The id of a premium qualification that the participant loses; repeatable.",
        HelpName = "ID",
    };

    public static Command Create()
    {
        var command = new Command("set", "Set a participant's locale, Masters, adult content and premium qualifications.")
        {
            Shared.Participant, Locale, Masters, Adult, Given, Taken, Shared.Key, Shared.Json,
        };
        command.SetAction(async (line, cancellation) =>
        {
            var body = BodyOf(line);
            if (body.Count == 0)
                throw new CommandFailure(ExitCode.Usage, "Nothing is to be set. See: bursar participant set --help");
            using var server = ServerClient.Of(Shared.DataOf(line));
            ParticipantShowCommand.Print(
                line,
                await server.PatchAsync(
                    Shared.ParticipantPathOf(line), body, ParticipantJson.Default.ParticipantDetail,
                    line.GetValue(Shared.Key), cancellation));
            return (int)ExitCode.Ok;
        });
        return command;
    }

    private static JsonObject BodyOf(ParseResult line)
    {
        var body = new JsonObject();
        if (line.GetValue(Locale) is { } locale) body["locale"] = locale;
        if (line.GetValue(Masters) is { } masters) body["masters"] = masters;
        if (line.GetValue(Adult) is { } adult) body["adult"] = adult;
        var qualifications = new JsonObject();
        foreach (var id in line.GetValue(Given) ?? []) qualifications[id] = true;
        foreach (var id in line.GetValue(Taken) ?? []) qualifications[id] = false;
        if (qualifications.Count > 0) body["qualifications"] = qualifications;
        return body;
    }
}
