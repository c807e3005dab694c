using System.CommandLine;
using System.Globalization;
using System.Text.Json;
using System.Text.Json.Nodes;
using Bursar.Api;
using Bursar.Http;

namespace Bursar;

/// <summary><c>bursar fault add|list|clear</c>: in sandbox mode.</summary>
internal static class FaultCommands
{
    private static readonly string Kinds = string.Join(", ", Enum.GetValues<ProvokedFault>().Select(SnakeCase.Of));
    private static readonly Argument<string> Kind = new("KIND") { Description = $"What happens: {Kinds}." };
    private static readonly Option<string> Api = new("--api") { Description = "mturk or prolific. Default: both." };
    private static readonly Option<string> Operation = new("--operation")
    {
        Description = "Only calls of this operation, by its name in bursar calls, such as CreateHIT. Default: all.",
        HelpName = "NAME",
    };
    private static readonly Option<double?> Rate = new("--rate")
    {
        Description = "The share of the calls that it strikes, more than 0 and at most 1. Default: 1, all of them.",
        HelpName = "SHARE",
    };
    private static readonly Option<int?> Seed = new("--seed")
    {
        Description = "With the same seed, the same share is struck. Default: any.",
        HelpName = "N",
    };
    private static readonly Option<int?> Next = new("--next")
    {
        Description = "How often it strikes at most. Default: until it is cleared.",
        HelpName = "N",
    };
    private static readonly Option<int?> Seconds = new("--seconds")
    {
        Description = "By how many seconds a slow call or a balance is late.",
        HelpName = "N",
    };
    private static readonly Argument<int?> Number = new("NUMBER")
    {
        Description = "The number of one. Default: all.",
        Arity = ArgumentArity.ZeroOrOne,
    };

    public static Command Create() => new("fault", "Faults of a sandbox, to see what a program makes of them.")
    {
        Add(), List(), Clear(),
    };

    private static Command Add()
    {
        var command = new Command("add", "Have calls, messages or balances fail.")
        {
            Kind, Api, Operation, Rate, Seed, Next, Seconds,
        };
        command.SetAction(async (line, cancellation) =>
        {
            using var server = ServerClient.Of(Shared.DataOf(line));
            var body = new JsonObject
            {
                ["kind"] = line.GetRequiredValue(Kind),
                ["api"] = line.GetValue(Api),
                ["operation"] = line.GetValue(Operation),
                ["rate"] = line.GetValue(Rate),
                ["seed"] = line.GetValue(Seed),
                ["times"] = line.GetValue(Next),
                ["seconds"] = line.GetValue(Seconds),
            };
            var added = await server.PostAsync("faults", body, FaultJson.Default.FaultAnswer, null, cancellation);
            Console.WriteLine(Table([added]));
            return (int)ExitCode.Ok;
        });
        return command;
    }

    private static Command List()
    {
        var command = new Command("list", "List the faults, and how often each has struck.") { Shared.Json };
        command.SetAction(async (line, cancellation) =>
        {
            using var server = ServerClient.Of(Shared.DataOf(line));
            var all = await server.GetAsync("faults", FaultJson.Default.FaultList, cancellation);
            Console.WriteLine(
                line.GetValue(Shared.Json) ? JsonSerializer.Serialize(all, FaultJson.Default.FaultList) : Table(all.Faults));
            return (int)ExitCode.Ok;
        });
        return command;
    }

    private static Command Clear()
    {
        var command = new Command("clear", "End one, or all.") { Number };
        command.SetAction(async (line, cancellation) =>
        {
            using var server = ServerClient.Of(Shared.DataOf(line));
            await server.DeleteAsync(line.GetValue(Number) is { } number ? $"faults/{number}" : "faults", cancellation);
            return (int)ExitCode.Ok;
        });
        return command;
    }

    private static string Table(IReadOnlyList<FaultAnswer> faults)
    {
        if (faults.Count == 0) return "Nothing fails. Have something fail: bursar fault add KIND";
        var columns = new Columns("#", "KIND", "API", "OPERATION", "RATE", "SEED", "TIMES", "SECONDS", "STRUCK");
        foreach (var one in faults)
            columns.Add(
                Text(one.Number), one.Kind, one.Api ?? "both", one.Operation ?? "all",
                one.Rate.ToString(CultureInfo.InvariantCulture), Text(one.Seed), one.Times is { } times ? Text(times) : "-",
                one.Seconds is { } seconds ? Text(seconds) : "-", Text(one.Struck));
        return columns.ToString();
    }

    private static string Text(long number) => number.ToString(CultureInfo.InvariantCulture);
}
