using System.Text.Json.Nodes;

namespace Bursar.Docs;

/// <summary>An operation that made something, in the call that was recorded of it.</summary>
/// <param name="Shape">The operation.</param>
/// <param name="Call">The recorded call.</param>
internal sealed record RecordedMaker(TryShape Shape, Example Call)
{
    /// <summary>The address of its page.</summary>
    public string Page => $"{DocSection.Root}/{Shape.Api}/{Shape.Operation.Id}";

    /// <summary>Its title.</summary>
    public string Title => Titles.Of(Shape.Operation.Id);

    /// <summary>What it makes, as its title says it: Create filter set makes a filter set.</summary>
    public string Noun => Title[(Title.IndexOf(' ', StringComparison.Ordinal) + 1)..];

    /// <summary>The operation's name among the calls that a demo keeps.</summary>
    public string CallName => Shape.Operation.Target is null
        ? $"{Shape.Operation.Method} {Shape.Operation.Path}"
        : Shape.Operation.Id;

    /// <summary>Every text in a document, with the number of names that lead to it; a list counts as two more.</summary>
    public static IEnumerable<(string Text, int Depth)> TextsOf(JsonNode? node, int depth = 0) => node switch
    {
        JsonObject members => members.SelectMany(one => TextsOf(one.Value, depth + 1)),
        JsonArray items => items.SelectMany(one => TextsOf(one, depth + 2)),
        JsonValue value when value.TryGetValue<string>(out var text) => [(text, depth)],
        _ => [],
    };
}
