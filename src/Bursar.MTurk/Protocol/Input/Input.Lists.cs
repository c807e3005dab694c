using System.Text.Json;
using Bursar.Http;

namespace Bursar.MTurk;

/// <content>Lists.</content>
internal sealed partial class Input
{
    /// <summary>A list of values of an enumeration; empty if absent.</summary>
    public IReadOnlyList<string> SomeOf(string name, params ReadOnlySpan<string> values)
    {
        _sketch?.Note(name, JsonForm.List(JsonForm.OneOf(values.ToArray())));
        List<string> texts = [];
        var allKnown = true;
        foreach (var item in Items(name))
        {
            if (!Is(item, JsonValueKind.String, "String")) continue;
            texts.Add(item.GetString()!);
            allKnown &= values.Contains(texts[^1]);
        }
        if (!allKnown)
            Violate(
                $"'[{string.Join(", ", texts)}]'",
                name,
                $"Member must satisfy constraint: [Member must satisfy enum value set: {SetOf(values)}]");
        return texts;
    }

    /// <summary>A required list of values of an enumeration.</summary>
    public IReadOnlyList<string> RequiredSomeOf(string name, params ReadOnlySpan<string> values)
        => Required(name) ? SomeOf(name, values) : [];

    /// <summary>The structures in a list; empty if absent.</summary>
    public IReadOnlyList<Input> Structures(string name)
    {
        if (_sketch is not null) return [new(default, "", _faults, _sketch.Part(name, isList: true))];
        List<Input> structures = [];
        foreach (var item in Items(name))
            if (Is(item, JsonValueKind.Object, "Structure"))
                structures.Add(new(item, PathOf(name, structures.Count + 1), _faults, null));
        return structures;
    }

    /// <summary>A structure; null if absent.</summary>
    public Input? Structure(string name)
    {
        if (_sketch is not null) return new(default, "", _faults, _sketch.Part(name, isList: false));
        return Find(name) is { } value && Is(value, JsonValueKind.Object, "Structure")
            ? new(value, $"{_path}{LowerCamel(name)}.", _faults, null)
            : null;
    }

    /// <summary>The strings in a list; empty if absent.</summary>
    public IReadOnlyList<string> Texts(string name)
    {
        _sketch?.Note(name, JsonForm.List(JsonForm.Text()));
        List<string> texts = [];
        foreach (var item in Items(name))
            if (Is(item, JsonValueKind.String, "String")) texts.Add(item.GetString()!);
        return texts;
    }

    /// <summary>A required list of workers' ids (<c>CustomerIdList</c>), 1 to <paramref name="max"/> of them.</summary>
    public IReadOnlyList<string> RequiredWorkerIds(string name, int max)
    {
        if (!Required(name)) return [];
        var ids = Texts(name);
        if (_sketch is not null)
        {
            _sketch.Note(name, JsonForm.List(JsonForm.Pattern(Pattern.CustomerId.ToString()), max));
            return ids;
        }
        if (!ids.All(id => id.Length <= MaxId && Pattern.CustomerId.Matches(id)))
            Violate(
                $"'[{string.Join(", ", ids)}]'",
                name,
                $"Member must satisfy constraint: [Member must have length less than or equal to {MaxId}, "
                    + "Member must have length greater than or equal to 1, "
                    + $"Member must satisfy regular expression pattern: {Pattern.CustomerId}]");
        else if (ids.Count == 0 || ids.Count > max) Refuse(name, $"{ids.Count} ids");
        return ids;
    }

    /// <summary>The whole numbers in a list; empty if absent.</summary>
    public IReadOnlyList<int> Integers(string name)
    {
        _sketch?.Note(name, JsonForm.List(JsonForm.Whole()));
        List<int> numbers = [];
        foreach (var item in Items(name))
        {
            if (!Is(item, JsonValueKind.Number, "Integer")) continue;
            if (WholeNumber(item) is { } number and >= int.MinValue and <= int.MaxValue) numbers.Add((int)number);
            else IsNot(item, "Integer");
        }
        return numbers;
    }

    private JsonElement.ArrayEnumerator Items(string name)
        => Find(name) is { } value && Is(value, JsonValueKind.Array, "List") ? value.EnumerateArray() : default;

    private string PathOf(string name, int item) => $"{_path}{LowerCamel(name)}.{item}.member.";
}
