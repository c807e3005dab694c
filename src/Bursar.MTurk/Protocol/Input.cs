using System.Text.Json;

namespace Bursar.MTurk;

/// <summary>
/// Reads the members of an operation's input by the rules of the API's model (botocore data/mturk/2017-01-17) and collects what
/// breaks them. Unknown members are ignored, and null is the same as absent. Ask for <see cref="Error"/> when all are read.
/// </summary>
internal sealed class Input
{
    // About two thousand years either way, which every store can keep.
    private const double MaxSeconds = 62_000_000_000;

    private readonly JsonElement _members;
    private readonly string _path;
    private readonly InputFaults _faults;

    /// <param name="body">A JSON object, or nothing, which means <c>{}</c>.</param>
    public Input(ReadOnlyMemory<byte> body)
        : this(body.IsEmpty ? default : JsonElement.Parse(body.Span), "", new())
    {
    }

    private Input(JsonElement members, string path, InputFaults faults) => (_members, _path, _faults) = (members, path, faults);

    /// <summary>What is wrong with what was read so far, here and in structures of it; null where nothing is.</summary>
    public MTurkError? Error => _faults.Error;

    /// <summary>A text; null where it is absent.</summary>
    public string? Text(string name) => Find(name) is { } value && Is(value, JsonValueKind.String, "String") ? value.GetString() : null;

    /// <summary>A text that must be there.</summary>
    public string RequiredText(string name) => Required(name) ? Text(name) ?? "" : "";

    /// <summary>A text whose length MTurk bounds, beyond the model; null where it is absent.</summary>
    public string? Text(string name, int min, int max)
    {
        var text = Text(name);
        if (text is not null && (text.Length < min || text.Length > max || text.Contains('\0'))) Refuse(name, text.Length > max ? $"{text[..max]}…" : text);
        return text;
    }

    /// <summary>A text whose length MTurk bounds, and that must be there.</summary>
    public string RequiredText(string name, int min, int max) => Required(name) ? Text(name, min, max) ?? "" : "";

    /// <summary>The id of an object (<c>EntityId</c>); null where it is absent.</summary>
    public string? EntityId(string name) => Checked(name, Text(name), 1, 64, Pattern.EntityId);

    /// <summary>The id of an object that must be there.</summary>
    public string RequiredEntityId(string name) => Required(name) ? EntityId(name) ?? "" : "";

    /// <summary>The id of a worker that must be there (<c>CustomerId</c>).</summary>
    public string RequiredWorkerId(string name) => Required(name) ? Checked(name, Text(name), 1, 64, Pattern.CustomerId) ?? "" : "";

    /// <summary>An amount that must be there (<c>CurrencyAmount</c>): dollars, with at most two decimals.</summary>
    public string RequiredAmount(string name) => Required(name) ? Checked(name, Text(name), 0, int.MaxValue, Pattern.CurrencyAmount) ?? "" : "";

    /// <summary>What a client calls its request (<c>IdempotencyToken</c>); null where it is absent.</summary>
    public string? Token(string name) => Checked(name, Text(name), 1, 64, null);

    /// <summary>Where a list goes on (<c>PaginationToken</c>); null where it is absent.</summary>
    public string? PageToken(string name) => Checked(name, Text(name), 1, 255, null);

    /// <summary>One of the values of an enumeration; null where it is absent.</summary>
    public string? OneOf(string name, params ReadOnlySpan<string> values)
    {
        var text = Text(name);
        if (text is null || values.Contains(text)) return text;
        Violate($"'{text}'", name, $"Member must satisfy enum value set: [{string.Join(", ", values!)}]");
        return null;
    }

    /// <summary>One of the values of an enumeration; it must be there.</summary>
    public string RequiredOneOf(string name, params ReadOnlySpan<string> values) => Required(name) ? OneOf(name, values) ?? "" : "";

    /// <summary>Some of the values of an enumeration; empty where they are absent.</summary>
    public IReadOnlyList<string> SomeOf(string name, params ReadOnlySpan<string> values)
    {
        List<string> texts = [];
        foreach (var item in Items(name))
        {
            if (!Is(item, JsonValueKind.String, "String")) continue;
            texts.Add(item.GetString()!);
            if (!values.Contains(texts[^1]))
                Violate($"'[{texts[^1]}]'", name, $"Member must satisfy constraint: [Member must satisfy enum value set: [{string.Join(", ", values!)}]]");
        }
        return texts;
    }

    /// <summary>A whole number (<c>Integer</c>, <c>Long</c>); null where it is absent.</summary>
    public long? Integer(string name, long min = long.MinValue, long max = long.MaxValue)
    {
        if (Find(name) is not { } value || !Is(value, JsonValueKind.Number, "Integer")) return null;
        if (!value.TryGetInt64(out var number))
        {
            IsNot(value, "Integer");
            return null;
        }
        if (number < min) Violate($"'{number}'", name, $"Member must have value greater than or equal to {min}");
        if (number > max) Violate($"'{number}'", name, $"Member must have value less than or equal to {max}");
        return number;
    }

    /// <summary>A whole number that MTurk bounds, beyond the model; null where it is absent.</summary>
    public long? Bounded(string name, (long Min, long Max) range)
    {
        var number = Integer(name);
        if (number < range.Min || number > range.Max) Refuse(name, number);
        return number;
    }

    /// <summary>A whole number that MTurk bounds, and that must be there.</summary>
    public long RequiredBounded(string name, (long Min, long Max) range) => Required(name) ? Bounded(name, range) ?? 0 : 0;

    /// <summary>A truth value; false where it is absent.</summary>
    public bool Flag(string name)
    {
        if (Find(name) is not { } value || value.ValueKind == JsonValueKind.False) return false;
        return Is(value, JsonValueKind.True, "Boolean");
    }

    /// <summary>A moment that must be there: seconds since 1970, whole or not.</summary>
    public DateTimeOffset RequiredTime(string name)
    {
        if (!Required(name) || Find(name) is not { } value || !Is(value, JsonValueKind.Number, "Timestamp")) return default;
        if (value.TryGetDouble(out var seconds) && Math.Abs(seconds) < MaxSeconds) return DateTimeOffset.UnixEpoch.AddSeconds(seconds);
        IsNot(value, "Timestamp");
        return default;
    }

    /// <summary>The structures of a list; none where it is absent.</summary>
    public IReadOnlyList<Input> Structures(string name)
    {
        List<Input> structures = [];
        foreach (var item in Items(name))
            if (Is(item, JsonValueKind.Object, "Structure")) structures.Add(new(item, PathOf(name, structures.Count + 1), _faults));
        return structures;
    }

    /// <summary>The whole numbers of a list; none where it is absent.</summary>
    public IReadOnlyList<int> Integers(string name)
    {
        List<int> numbers = [];
        foreach (var item in Items(name))
            if (Is(item, JsonValueKind.Number, "Integer") && (item.TryGetInt32(out var number) || IsNot(item, "Integer"))) numbers.Add(number);
        return numbers;
    }

    /// <summary>Whether the member is there, whatever it is.</summary>
    public bool Has(string name) => Find(name) is not null;

    /// <summary>Refuses a value that the model allows and MTurk does not; it comes after what the model forbids.</summary>
    public void Refuse(string name, object? value) => _faults.Refuse(TurkError.Parameter(name, value));

    /// <summary>Refuses the whole of it.</summary>
    public void Refuse(MTurkError why) => _faults.Refuse(why);

    private JsonElement? Find(string name)
        => _members.ValueKind == JsonValueKind.Object && _members.TryGetProperty(name, out var value) && value.ValueKind != JsonValueKind.Null
            ? value
            : null;

    private bool Required(string name)
    {
        if (Find(name) is not null) return true;
        Violate("null", name, "Member must not be null");
        return false;
    }

    private JsonElement.ArrayEnumerator Items(string name)
        => Find(name) is { } value && Is(value, JsonValueKind.Array, "List") ? value.EnumerateArray() : default;

    private string PathOf(string name, int item) => $"{_path}{LowerCamel(name)}.{item}.member.";

    private string? Checked(string name, string? text, int min, int max, Pattern? pattern)
    {
        if (text is null) return null;
        if (text.Length > max) Violate($"'{text}'", name, $"Member must have length less than or equal to {max}");
        if (text.Length < min) Violate($"'{text}'", name, $"Member must have length greater than or equal to {min}");
        if (pattern?.Matches(text) == false) Violate($"'{text}'", name, $"Member must satisfy regular expression pattern: {pattern}");
        return text;
    }

    private bool Is(JsonElement value, JsonValueKind kind, string type) => value.ValueKind == kind || IsNot(value, type);

    private bool IsNot(JsonElement value, string type)
    {
        _faults.WrongType(value.ValueKind switch
        {
            JsonValueKind.Object => "Start of structure or map found where not expected",
            JsonValueKind.Array => "Start of list found where not expected",
            var kind => $"{kind.ToString().ToUpperInvariant()}_VALUE cannot be converted to {type}",
        });
        return false;
    }

    /// <summary>As AWS's own layer says it, with the member's name beginning in lower case.</summary>
    private void Violate(string value, string name, string constraint)
        => _faults.Violation($"Value {value} at '{_path}{LowerCamel(name)}' failed to satisfy constraint: {constraint}");

    private static string LowerCamel(string name) => char.ToLowerInvariant(name[0]) + name[1..];
}
