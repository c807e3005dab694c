using System.Text.Json.Nodes;

namespace Bursar.Docs;

/// <summary>
/// A call of each operation, as a server was asked and answered. A test asks a server again and compares; where a call has
/// another form by now, it fails and writes the new file.
/// </summary>
internal sealed class ExampleBook
{
    private readonly Dictionary<(string Api, string Operation), Example> _examples = [];

    private ExampleBook()
    {
    }

    /// <summary>The APIs that have examples.</summary>
    public static readonly IReadOnlyList<string> Apis = ["prolific", "mturk", "bursar"];

    /// <summary>Reads all that are kept.</summary>
    public static ExampleBook Read()
    {
        var book = new ExampleBook();
        foreach (var api in Apis)
            foreach (var example in Parse(Resources.Text($"examples/{api}.json")))
                book._examples[(api, example.Operation)] = example;
        return book;
    }

    /// <summary>All of an API.</summary>
    public IEnumerable<Example> Of(string api) => _examples.Where(one => one.Key.Api == api).Select(one => one.Value);

    /// <summary>An operation's example; null if it has none.</summary>
    public Example? Find(string api, string operation) => _examples.GetValueOrDefault((api, operation));

    private static IEnumerable<Example> Parse(string text) => JsonNode.Parse(text)!.AsArray().Select(one => new Example(
        one!["operation"]!.GetValue<string>(), one["target"]!.GetValue<string>(), one["request"], one["answer"]));
}
