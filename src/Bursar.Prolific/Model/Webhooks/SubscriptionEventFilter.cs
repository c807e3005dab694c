using System.Text.Json;
using Bursar.Ledger;
using Microsoft.AspNetCore.Http;

namespace Bursar.Prolific;

/// <summary>The events of a subscription that a list asks for.</summary>
/// <param name="States">The states.</param>
/// <param name="Subject">The resource; empty for any.</param>
internal sealed record SubscriptionEventFilter(IReadOnlyCollection<DeliveryState> States, ObjectId Subject)
{
    private static readonly DeliveryState[] All = Enum.GetValues<DeliveryState>();

    /// <summary>Reads <c>status</c>, one word or a JSON array of words, and <c>resource_id</c>.</summary>
    public static (SubscriptionEventFilter? Filter, ProlificError? Error) Read(IQueryCollection query)
    {
        var wrong = new Dictionary<string, string>();
        var states = query["status"].ToString() is { Length: > 0 } words ? StatesOf(words) : All;
        if (states is null)
            wrong.Add("status", $"Must be one or a JSON array of: {string.Join(", ", All.Select(SubscriptionEvent.WordOf))}.");
        var resource = default(ObjectId);
        if (query["resource_id"].ToString() is { Length: > 0 } id && !ObjectId.TryParse(id, out resource))
            wrong.Add("resource_id", "Not a valid id.");
        return wrong.Count > 0 ? (null, ProlificError.Invalid(wrong)) : (new(states!, resource), null);
    }

    private static DeliveryState[]? StatesOf(string text)
    {
        string?[]? words = [text];
        try
        {
            if (text.StartsWith('[')) words = JsonSerializer.Deserialize(text, PlainJson.Wire.StringArray);
        }
        catch (JsonException)
        {
            return null;
        }
        var states = words?.Select(word => Array.Find(All, state => Named(state, word))).ToArray();
        return states is not { Length: > 0 } || states.Contains(default) ? null : states;
    }

    private static bool Named(DeliveryState state, string? word)
        => string.Equals(SubscriptionEvent.WordOf(state), word, StringComparison.OrdinalIgnoreCase);
}
