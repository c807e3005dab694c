using Bursar.Http;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.Primitives;

namespace Bursar.WebConsole;

/// <summary>What a browser sent with a form.</summary>
internal sealed class FormValues
{
    private const int MaxFields = 1_100; // A page of a list has at most 1,000 boxes to tick.

    /// <summary>No form.</summary>
    public static readonly FormValues None = new(new Dictionary<string, StringValues>());

    private readonly IReadOnlyDictionary<string, StringValues> _values;

    private FormValues(IReadOnlyDictionary<string, StringValues> values) => _values = values;

    /// <summary>A field, without white space around it; empty if it is not there.</summary>
    public string this[string name] => Raw(name).Trim();

    /// <summary>A field exactly as it was sent: a password.</summary>
    public string Raw(string name) => _values.TryGetValue(name, out var value) && value.Count == 1 ? value.ToString() : "";

    /// <summary>Whether a box is ticked.</summary>
    public bool Has(string name) => _values.ContainsKey(name);

    /// <summary>Every value of a field that can be there several times.</summary>
    public IReadOnlyList<string> All(string name)
        => _values.TryGetValue(name, out var values) ? [.. values.OfType<string>()] : [];

    /// <summary>Reads a form; without fields, why it cannot be read.</summary>
    /// <param name="request">The request.</param>
    /// <param name="budget">The memory for bodies; null for someone who is not known.</param>
    public static async ValueTask<(FormValues Form, Fault? Fault)> ReadAsync(HttpRequest request, BodyBudget? budget)
    {
        var (values, fault) = await FormBody.ReadAsync(request, budget, MaxFields);
        return (values is null ? None : new(values), fault);
    }
}
