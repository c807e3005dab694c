using System.CommandLine;
using System.Text.Json.Nodes;

namespace Bursar;

/// <summary><c>bursar book prices BOOK</c>: changes what comes later costs. What is reserved keeps its price.</summary>
internal static class BookPricesCommand
{
    private static readonly (string Group, string Member, Option<string> Option)[] Options =
    [
        ("prolific_pricing", "fee_rate", Rate("--fee-rate", "The fee on Prolific studies as a share of the reward: 1/3.")),
        ("prolific_pricing", "vat_rate", Rate("--vat-rate", "VAT on Prolific's fee: 1/5.")),
        ("prolific_pricing", "minimum_fee", Amount("--least-fee", "The least fee on a place or a bonus of Prolific.")),
        ("mturk_pricing", "fee_rate", Rate("--mturk-fee-rate", "The fee on HITs as a share of the reward: 1/5.")),
        ("mturk_pricing", "vat_rate", Rate("--mturk-vat-rate", "VAT on that fee.")),
        ("mturk_pricing", "large_study_rate", Rate("--mturk-large-rate", "The additional fee of a HIT with many places: 1/5.")),
        ("mturk_pricing", "minimum_fee", Amount("--mturk-least-fee", "The least fee on a place or a bonus of a HIT: 0.01.")),
    ];

    private static readonly Option<int?> LargePlaces = new("--mturk-large-places")
    {
        Description = "From how many places that additional fee is due: 10.",
        HelpName = "NUMBER",
    };

    public static Command Create()
    {
        var command = new Command("prices", "Change the prices of what comes later. What is reserved keeps its price.")
        {
            Shared.Book, LargePlaces, Shared.Key, Shared.Json,
        };
        foreach (var (_, _, option) in Options) command.Add(option);
        command.SetAction(async (line, cancellation) =>
        {
            var body = BodyOf(line);
            if (body.Count == 0) throw new CommandFailure(ExitCode.Usage, "No price is named. See: bursar book prices --help");
            return await BookPatch.SendAsync(line, body, cancellation);
        });
        return command;
    }

    private static JsonObject BodyOf(ParseResult line)
    {
        var body = new JsonObject();
        foreach (var (group, member, option) in Options)
            if (line.GetValue(option) is { } value) GroupOf(body, group)[member] = value;
        if (line.GetValue(LargePlaces) is { } places) GroupOf(body, "mturk_pricing")["large_study_places"] = places;
        return body;
    }

    private static JsonObject GroupOf(JsonObject body, string name)
    {
        if (body[name] is JsonObject there) return there;
        var group = new JsonObject();
        body[name] = group;
        return group;
    }

    private static Option<string> Rate(string name, string description)
        => new(name) { Description = description, HelpName = "RATE" };

    private static Option<string> Amount(string name, string description)
        => new(name) { Description = description, HelpName = "AMOUNT" };
}
