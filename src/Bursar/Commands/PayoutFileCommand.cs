using System.CommandLine;
using System.Text.Json.Nodes;
using Bursar.Api;

namespace Bursar;

/// <summary>
/// <c>bursar payout file PAYOUT</c>: the file goes to standard output, or into a file that only its owner can read.
/// </summary>
internal static class PayoutFileCommand
{
    private static readonly Option<string> Format = new Option<string>("--format")
    {
        Description = "sepa: ISO 20022 pain.001 for a bank; paypal: CSV for mass payments; csv: every column, with a header.",
        HelpName = "FORMAT",
        Required = true,
    }.AcceptOnlyFromAmong("sepa", "paypal", "csv");

    private static readonly Option<string> Payer = new("--payer")
    {
        Description = "For sepa: the name of the holder of the account that pays.",
        HelpName = "NAME",
    };

    private static readonly Option<string> Iban = new("--iban")
    {
        Description = "For sepa: the IBAN of the account that pays.",
        HelpName = "IBAN",
    };

    private static readonly Option<string> On = new("--on")
    {
        Description = "For sepa: the day on which the bank is to pay, such as 2026-12-01. Default: today.",
        HelpName = "DAY",
    };

    private static readonly Option<string> Text = new("--text")
    {
        Description = "What people read beside the amount.",
        HelpName = "TEXT",
    };

    private static readonly Option<string> Output = new("--output", "-o")
    {
        Description = "The file to write. Default: standard output.",
        HelpName = "FILE",
    };

    public static Command Create()
    {
        var command = new Command("file", "Write the file of a confirmed payout: the items that have no result yet.")
        {
            PayoutShared.Id, Format, Payer, Iban, On, Text, Output,
        };
        command.SetAction(async (line, cancellation) =>
        {
            using var server = ServerClient.Of(Shared.DataOf(line));
            var body = new JsonObject { ["format"] = line.GetRequiredValue(Format) };
            foreach (var (name, value) in new[] { ("payer", Payer), ("iban", Iban), ("on", On), ("text", Text) })
                if (line.GetValue(value) is { } given) body[name] = given;
            var file = await server.PostAsync(
                $"{PayoutShared.PathOf(line)}/file", body, PayoutJson.Default.PayoutFileAnswer, null, cancellation);
            await WriteAsync(line.GetValue(Output), file.Content, cancellation);
            return (int)ExitCode.Ok;
        });
        return command;
    }

    private static async Task WriteAsync(string? path, string content, CancellationToken cancellation)
    {
        if (path is null)
        {
            await Console.Out.WriteAsync(content.AsMemory(), cancellation);
            return;
        }
        try
        {
            // It has accounts of people in it.
            var options = new FileStreamOptions { Mode = FileMode.Create, Access = FileAccess.Write };
            if (!OperatingSystem.IsWindows()) options.UnixCreateMode = UnixFileMode.UserRead | UnixFileMode.UserWrite;
            await using var file = new StreamWriter(path, options);
            await file.WriteAsync(content.AsMemory(), cancellation);
        }
        catch (Exception fault) when (fault is IOException or UnauthorizedAccessException)
        {
            throw new CommandFailure(ExitCode.Usage, $"{path} cannot be written: {fault.Message}", fault);
        }
    }
}
