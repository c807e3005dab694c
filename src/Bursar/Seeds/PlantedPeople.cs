using System.Text.Json;
using Bursar.Api;
using Bursar.Ledger;

namespace Bursar;

/// <summary>The users and participants of a seed.</summary>
internal static class PlantedPeople
{
    public static async Task PlantAsync(Planting planting)
    {
        foreach (var (node, name, id) in planting.Seed.Users)
        {
            var email = node.FindText("email") ?? AddressOf(name);
            await planting.DoAsync(node, new CreateUser(id, name, email));
            await planting.DoAsync(node, new AddSignIn(Site.Console, id, email) { IsOperator = node.Is("operator") });
        }
        foreach (var (node, name, id) in planting.Seed.Participants)
        {
            await planting.DoAsync(node, new AddParticipant(id));
            await planting.DoAsync(node, new AddSignIn(Site.WorkSite, id, name));
            await planting.DoAsync(node, Known(node, id));
        }
    }

    /// <summary>An address to which no mail goes (RFC 6761, <c>.invalid</c>).</summary>
    private static string AddressOf(string name)
        => $"{string.Concat(name.Where(char.IsAsciiLetterOrDigit)).ToLowerInvariant()}@seed.invalid";

    private static Ledger.UpdateParticipant Known(SeedNode node, ObjectId id) => new(id)
    {
        Locale = node.Find("locale") is { } locale
            ? Locale.TryParse(locale.AsText()) ?? throw locale.Wrong("locale must be a country, US, or a part of one, US-CA.")
            : null,
        Added = [.. Marks(node)],
        Answers = node.Find("answers") is { } answers ? AnswersOf(answers) : [],
    };

    private static IEnumerable<string> Marks(SeedNode node)
    {
        if (node.Is("adult")) yield return SystemTrait.Adult;
        if (node.Is("master")) yield return SystemTrait.Masters;
    }

    private static Dictionary<string, IReadOnlyList<int>> AnswersOf(SeedNode answers)
    {
        if (answers.Members is not { } members)
            throw answers.Wrong("answers must be members: the id of a screener, and an answer.");
        Dictionary<string, IReadOnlyList<int>> all = [];
        foreach (var (name, value) in members)
        {
            using var json = JsonDocument.Parse(value.ToJson(static _ => false)?.ToJsonString() ?? "null");
            var given = new Dictionary<string, JsonElement> { [name.Text!] = json.RootElement };
            var read = GivenAnswers.Read(given);
            if (!read.Ok) throw name.Wrong(read.Error.Detail);
            foreach (var (screener, values) in read.Value) all[screener] = values;
        }
        return all;
    }
}
