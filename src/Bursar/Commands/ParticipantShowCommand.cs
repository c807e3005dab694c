using System.CommandLine;
using System.Text.Json;
using Bursar.Api;

namespace Bursar;

/// <summary><c>bursar participant show PARTICIPANT</c>: what is known of a participant over all books.</summary>
internal static class ParticipantShowCommand
{
    public static Command Create()
    {
        var command = new Command("show", "Show what is known of a participant.") { Shared.Participant, Shared.Json };
        command.SetAction(async (line, cancellation) =>
        {
            using var server = ServerClient.Of(Shared.DataOf(line));
            Print(
                line,
                await server.GetAsync(
                    Shared.ParticipantPathOf(line), ParticipantJson.Default.ParticipantDetail, cancellation));
            return (int)ExitCode.Ok;
        });
        return command;
    }

    /// <summary>Prints a participant, as JSON if that is asked for.</summary>
    public static void Print(ParseResult line, ParticipantDetail one) => Console.WriteLine(
        line.GetValue(Shared.Json) ? JsonSerializer.Serialize(one, ParticipantJson.Default.ParticipantDetail) : Text(one));

    private static string Text(ParticipantDetail one) => $"""
        {one.Id}  {one.WorkerId}
        locale          {(one.Locale.Length > 0 ? one.Locale : "unknown")}
        Masters         {YesOrNo(one.Masters)}
        adult           {YesOrNo(one.Adult)}
        qualifications  {(one.Qualifications.Count > 0 ? string.Join(", ", one.Qualifications) : "none")}
        answers         {(one.Answers.Count > 0 ? string.Join(", ", one.Answers.Select(Text)) : "none")}
        submissions     {one.Taken} taken, {one.Submitted} submitted, {one.Approved} approved
        """;

    private static string Text(KeyValuePair<string, IReadOnlyList<string>> answer)
        => $"{answer.Key}: {string.Join(' ', answer.Value)}";

    private static string YesOrNo(bool value) => value ? "yes" : "no";
}
