using System.Text.Json;
using System.Text.Json.Nodes;
using Bursar.Http;
using Microsoft.AspNetCore.Http;

namespace Bursar.Docs;

/// <summary>
/// What calls have made in this demo, whoever sent them: the newest call of the operation that made a thing in the recorded calls
/// says its live ids, each at the place where the recorded call has its own.
/// </summary>
/// <param name="calls">The calls that the demo keeps; null if it keeps none.</param>
internal sealed class MadeThings(CallList? calls)
{
    private readonly Dictionary<string, string> _live = new(StringComparer.Ordinal);

    /// <summary>The number of the newest call; null if there is none.</summary>
    public long? NewestCall => calls?.Newest(long.MaxValue, 1) is [var one] ? one.Number : null;

    /// <summary>What a recorded text became; null if nothing is known of it.</summary>
    /// <param name="text">The recorded text.</param>
    /// <param name="maker">What made it in the recorded calls; null to look only among what was found before.</param>
    public string? Find(string text, RecordedMaker? maker)
    {
        var key = RecordedMakers.KeyOf(text);
        if (_live.TryGetValue(key, out var known)) return known;
        if (maker is not null) Read(maker, key);
        return _live.GetValueOrDefault(key);
    }

    /// <summary>Reads the newest call whose thing was not deleted since.</summary>
    private void Read(RecordedMaker maker, string key)
    {
        List<string> deleted = [];
        foreach (var call in calls?.Newest(long.MaxValue, calls.Max) ?? [])
        {
            if (call.Status is < StatusCodes.Status200OK or >= StatusCodes.Status300MultipleChoices) continue;
            if (HttpMethods.IsDelete(call.Method)) deleted.Add(call.Path);
            if (call.Api != maker.Shape.Api || call.Operation != maker.CallName) continue;
            var found = new Dictionary<string, string>(StringComparer.Ordinal);
            Align(maker.Call.Answer, Parse(call.Answer), found);
            if (!found.TryGetValue(key, out var live)) continue;
            if (deleted.Exists(path => path.Contains(live, StringComparison.OrdinalIgnoreCase))) continue;
            Align(maker.Call.Request, Parse(call.Body), found);
            foreach (var (old, now) in PartsOf(maker.Call.Target).Zip(PartsOf(call.Path))) Bind(old, now, found);
            foreach (var (old, now) in found) _live.TryAdd(old, now);
            return;
        }
    }

    private static string[] PartsOf(string target) => target.Split('?')[0].Split('/');

    private static void Align(JsonNode? old, JsonNode? now, Dictionary<string, string> found)
    {
        if (old is JsonObject members && now is JsonObject others)
            foreach (var (name, value) in members) Align(value, others[name], found);
        else if (old is JsonArray items && now is JsonArray live)
            foreach (var (one, other) in items.Zip(live)) Align(one, other, found);
        else if (old is JsonValue was && now is JsonValue becomes && was.TryGetValue<string>(out var text)
            && becomes.TryGetValue<string>(out var value))
            Bind(text, value, found);
    }

    private static void Bind(string old, string now, Dictionary<string, string> found)
    {
        if (old.Length > 0 && now.Length > 0) found.TryAdd(RecordedMakers.KeyOf(old), now);
    }

    /// <summary>A body that was kept; null if it is no JSON, or is kept in part.</summary>
    private static JsonNode? Parse(string text)
    {
        try
        {
            return text.Length == 0 ? null : JsonNode.Parse(text);
        }
        catch (JsonException)
        {
            return null;
        }
    }
}
