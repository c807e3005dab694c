using Bursar.Http;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.Primitives;

namespace Bursar.Docs;

/// <summary>What is typed into the form of an operation.</summary>
/// <param name="Keys">The parts of the credential, in the order of the door's keys.</param>
/// <param name="Values">The parameters, in the order of the fields.</param>
/// <param name="Body">The body; empty for none.</param>
internal sealed record TrySheet(IReadOnlyList<string> Keys, IReadOnlyList<string> Values, string Body)
{
    /// <summary>The name of the body's field.</summary>
    public const string BodyName = "body";

    private const int MaxFields = 100;

    /// <summary>What the call needs and the demo does not have: a study, if it has none.</summary>
    public IReadOnlyList<MissingThing> Missing { get; init; } = [];

    /// <summary>The name of the field of a part of the credential.</summary>
    public static string KeyName(int place) => $"key.{place}";

    /// <summary>
    /// Reads what a browser sent, at most <see cref="RequestBody.MaxBytes"/>. Lines end as the APIs expect it, and not as
    /// browsers send them.
    /// </summary>
    /// <returns>What was typed; or why it is no such form, or cannot be read.</returns>
    public static async ValueTask<(TrySheet? Sheet, Fault? Fault)> ReadAsync(
        HttpRequest request, TryShape shape, TryDoor door, BodyBudget budget)
    {
        var (form, fault) = await FormBody.ReadAsync(request, budget, MaxFields);
        if (form is null) return (null, fault);
        var sheet = new TrySheet(
            [.. door.Keys.Select((_, place) => Text(form, KeyName(place)).Trim())],
            [.. shape.Fields.Select(one => Text(form, one.FormName).Trim())],
            Text(form, BodyName).ReplaceLineEndings("\n"));
        return (sheet, null);
    }

    private static string Text(IReadOnlyDictionary<string, StringValues> form, string name)
        => form.TryGetValue(name, out var value) && value.Count == 1 ? value.ToString() : "";
}
