using System.CommandLine;
using System.Text.Json.Nodes;
using Bursar.Api;
using Bursar.Http;

namespace Bursar;

/// <summary>
/// <c>bursar participant import FILE</c>: invites each person of a CSV file, and prints a line with a link for each as soon as it
/// is made. A file of any length is read line by line.
/// </summary>
internal static class ParticipantImportCommand
{
    private static readonly Argument<string> File = new("FILE")
    {
        Description =
            $"CSV with a header: {string.Join(", ", PeopleFile.Columns)}; only {PeopleFile.Name} is needed. "
                + "- for standard input.",
    };

    public static Command Create()
    {
        var command = new Command("import", "Invite people from CSV. Prints CSV with a link for each.") { File };
        command.SetAction(async (line, cancellation) =>
        {
            using var server = ServerClient.Of(Shared.DataOf(line));
            using var people = PeopleFile.Open(line.GetRequiredValue(File));
            Console.WriteLine("name,participant_id,worker_id,link,expires_at");
            while (await people.ReadAsync())
            {
                try
                {
                    Console.WriteLine(await AddAsync(server, people, cancellation));
                }
                catch (CommandFailure refused)
                {
                    throw new CommandFailure(
                        refused.Code, $"Line {people.Line}: {refused.Message} The people before it are invited.", refused);
                }
            }
            return (int)ExitCode.Ok;
        });
        return command;
    }

    private static async Task<string> AddAsync(ServerClient server, PeopleFile people, CancellationToken cancellation)
    {
        var invited = await server.PostAsync(
            "invitations", new JsonObject { ["name"] = people["name"] }, ParticipantJson.Default.InvitationAnswer, null,
            cancellation);
        var path = $"participants/{invited.Id}";
        if (people["locale"] is { Length: > 0 } locale)
            await server.PatchAsync(
                path, new JsonObject { ["locale"] = locale }, ParticipantJson.Default.ParticipantDetail, null, cancellation);
        if (AccountOf(people) is { } account)
            await server.PutAsync(
                $"{path}/payout-address", account, PayoutJson.Default.PayoutAddressAnswer, cancellation);
        return string.Join(
            ',', CsvCell.Of(invited.Name), invited.Id, invited.WorkerId, invited.Link, invited.ExpiresAt.ToString("u"));
    }

    private static JsonObject? AccountOf(PeopleFile people)
    {
        if (people["iban"] is { Length: > 0 } iban)
            return new() { ["method"] = "bank", ["holder"] = people["holder"], ["account"] = iban };
        return people["paypal"] is { Length: > 0 } mail ? new() { ["method"] = "paypal", ["account"] = mail } : null;
    }
}
