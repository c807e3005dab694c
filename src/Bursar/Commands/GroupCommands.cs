using System.CommandLine;
using System.Text.Json;
using System.Text.Json.Nodes;
using Bursar.Api;

namespace Bursar;

/// <summary><c>bursar group link|show|unlink GROUP</c>.</summary>
internal static class GroupCommands
{
    private static readonly Argument<string> Group = new("GROUP") { Description = "The group's id, as Prolific's API shows it." };

    private static readonly Option<int> Most = new("--most")
    {
        Description = "How many people can join by the link.",
        HelpName = "NUMBER",
        Required = true,
    };

    private static readonly Option<int> Days = new("--days")
    {
        Description = "For how many days it works. Default: 7.",
        HelpName = "DAYS",
        DefaultValueFactory = _ => 7,
    };

    private static readonly Option<string> Consent = new("--consent")
    {
        Description = "A file with the text that people must agree to.",
        HelpName = "FILE",
    };

    private static readonly Option<string> Notice = new("--notice")
    {
        Description = "What people read first.",
        HelpName = "TEXT",
    };

    private static readonly Option<bool> Anonymous = new("--anonymous")
    {
        Description = "Let people join without a name or a password; the book must allow it (bursar book anonymous).",
    };

    public static Command Create() => new("group", "Links with which people join a group on their own.")
    {
        Link(), Show(), Unlink(),
    };

    private static Command Link()
    {
        var command = new Command("link", "Make the link with which people join a group, in place of the one before.")
        {
            Group, Most, Days, Consent, Notice, Anonymous, Shared.Json,
        };
        command.SetAction(async (line, cancellation) =>
        {
            using var server = ServerClient.Of(Shared.DataOf(line));
            var clock = await server.GetAsync("clock", ClockJson.Default.ClockAnswer, cancellation);
            var body = new JsonObject
            {
                ["most"] = line.GetValue(Most),
                ["expires_at"] = clock.Now.AddDays(line.GetValue(Days)).ToString("O"),
            };
            if (line.GetValue(Consent) is { } file) body["consent"] = await ReadAsync(file, cancellation);
            if (line.GetValue(Notice) is { } notice) body["notice"] = notice;
            if (line.GetValue(Anonymous)) body["anonymous"] = true;
            Print(line, await server.PutAsync(PathOf(line), body, GroupLinkJson.Default.GroupLinkAnswer, cancellation));
            return (int)ExitCode.Ok;
        });
        return command;
    }

    private static Command Show()
    {
        var command = new Command("show", "Show how the link of a group is used.") { Group, Shared.Json };
        command.SetAction(async (line, cancellation) =>
        {
            using var server = ServerClient.Of(Shared.DataOf(line));
            Print(line, await server.GetAsync(PathOf(line), GroupLinkJson.Default.GroupLinkAnswer, cancellation));
            return (int)ExitCode.Ok;
        });
        return command;
    }

    private static Command Unlink()
    {
        var command = new Command("unlink", "Take the link of a group back. Who has joined stays.") { Group };
        command.SetAction(async (line, cancellation) =>
        {
            using var server = ServerClient.Of(Shared.DataOf(line));
            await server.DeleteAsync(PathOf(line), cancellation);
            return (int)ExitCode.Ok;
        });
        return command;
    }

    private static async Task<string> ReadAsync(string file, CancellationToken cancellation)
    {
        try
        {
            return await File.ReadAllTextAsync(file, cancellation);
        }
        catch (Exception fault) when (fault is IOException or UnauthorizedAccessException)
        {
            throw new CommandFailure(ExitCode.Usage, $"{file} cannot be read: {fault.Message}", fault);
        }
    }

    private static void Print(ParseResult line, GroupLinkAnswer link)
    {
        if (line.GetValue(Shared.Json))
        {
            Console.WriteLine(JsonSerializer.Serialize(link, GroupLinkJson.Default.GroupLinkAnswer));
            return;
        }
        if (link.Link is not null) Console.WriteLine(link.Link);
        var state = link.IsWithdrawn ? "taken back" : $"until {link.ExpiresAt:u}";
        var nameless = link.IsAnonymous ? ", without a name" : "";
        Console.WriteLine($"{Columns.Visible(link.Name)}: for {link.Most} people{nameless}, {link.Used} have joined, {state}.");
    }

    private static string PathOf(ParseResult line) => $"groups/{Uri.EscapeDataString(line.GetRequiredValue(Group))}/link";
}
