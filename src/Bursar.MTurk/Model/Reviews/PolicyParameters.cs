using System.Globalization;

namespace Bursar.MTurk;

/// <summary>
/// The parameters of a review policy: each has a name and, as strings, its values (the model's <c>PolicyParameter</c>). What is
/// read is remembered, so that a parameter that nobody reads is refused.
/// </summary>
internal sealed class PolicyParameters
{
    private readonly Input _policy;
    private readonly Dictionary<string, Input> _left = new(StringComparer.OrdinalIgnoreCase);

    /// <param name="policy">The policy.</param>
    public PolicyParameters(Input policy)
    {
        _policy = policy;
        foreach (var parameter in policy.Structures("Parameters"))
        {
            var key = parameter.Text("Key") ?? "";
            if (parameter.IsSketched) Sketch(parameter);
            if (!_left.TryAdd(key.Trim(), parameter)) policy.Refuse("Key", key);
        }
    }


    /// <summary>The strings of a parameter; empty if absent.</summary>
    public IReadOnlyList<string> Texts(string name) => Take(name)?.Texts("Values") ?? [];

    /// <summary>The single string of a parameter; empty if absent.</summary>
    public string Text(string name)
    {
        var texts = Texts(name);
        if (texts.Count > 1) _policy.Refuse(name, string.Join(',', texts));
        return texts.Count == 1 ? texts[0] : "";
    }

    /// <summary>A whole number within a range; null if absent.</summary>
    public int? Number(string name, int min, int max)
    {
        var text = Text(name);
        if (text.Length == 0) return null;
        if (int.TryParse(text.Trim(), NumberStyles.Integer, CultureInfo.InvariantCulture, out var number)
            && number >= min && number <= max)
            return number;
        _policy.Refuse(name, text);
        return min;
    }

    /// <summary>A Boolean, as <c>T</c> or <c>true</c>; false if absent.</summary>
    public bool Flag(string name)
    {
        var text = Text(name).ToLowerInvariant();
        if (text is not ("" or "t" or "f" or "true" or "false")) _policy.Refuse(name, text);
        return text is "t" or "true";
    }

    /// <summary>The entries of a parameter that is a map.</summary>
    public IReadOnlyList<GivenAnswer> Map(string name)
        => Take(name)?.Structures("MapEntries")
            .Select(entry => new GivenAnswer(entry.Text("Key")?.Trim() ?? "", entry.Texts("Values")))
            .ToList() ?? [];

    /// <summary>Refuses the parameters that nobody has read.</summary>
    public void RefuseOthers()
    {
        foreach (var name in _left.Keys) _policy.Refuse("Key", name);
    }

    /// <summary>Asks for all that a parameter can have.</summary>
    private static void Sketch(Input parameter)
    {
        parameter.Texts("Values");
        foreach (var entry in parameter.Structures("MapEntries"))
        {
            entry.Text("Key");
            entry.Texts("Values");
        }
    }

    private Input? Take(string name) => _left.Remove(name, out var found) ? found : null;
}
