using System.Text.Json.Nodes;
using Bursar.Ledger;

namespace Bursar;

/// <summary>
/// References in what an API takes: the text <c>$id:NAME</c> stands for the id of the group, qualification, participant, study or
/// HIT that the file calls so.
/// </summary>
internal static class SeedReferences
{
    private const string Mark = "$id:";

    /// <summary>Puts ids in the place of references.</summary>
    /// <exception cref="CommandFailure">A name is not known.</exception>
    public static void Resolve(JsonNode json, SeedNode? where, SeedNames names, Origin origin)
    {
        if (json is JsonObject members)
        {
            foreach (var (name, value) in members.ToList())
                if (IdIn(value, where?.Find(name), names, origin) is { } id) members[name] = id;
                else if (value is not null) Resolve(value, where?.Find(name), names, origin);
        }
        else if (json is JsonArray items)
        {
            for (var i = 0; i < items.Count; i++)
                if (IdIn(items[i], where?.Items?[i], names, origin) is { } id) items[i] = id;
                else if (items[i] is { } item) Resolve(item, where?.Items?[i], names, origin);
        }
    }

    private static string? IdIn(JsonNode? value, SeedNode? where, SeedNames names, Origin origin)
    {
        if (value is not JsonValue scalar || !scalar.TryGetValue<string>(out var text)) return null;
        if (!text.StartsWith(Mark, StringComparison.Ordinal)) return null;
        var id = names.FindAny(text[Mark.Length..])
            ?? throw where!.Wrong($"nothing is called {text[Mark.Length..]} that was made before.");
        return origin == Origin.MTurk ? id.ToUpperString() : id.ToString();
    }
}
