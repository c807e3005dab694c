namespace Bursar.Docs;

/// <summary>
/// Which operation makes what a recorded call names. It follows from the recorded calls: whoever answered a new id made what has
/// it.
/// </summary>
internal sealed class RecordedMakers
{
    /// <summary>What lies deeper in an answer is not what the call made, but belongs to it.</summary>
    private const int MaxDepth = 2;

    private readonly Dictionary<string, (RecordedMaker Maker, int Depth)> _makers = new(StringComparer.Ordinal);
    private readonly Dictionary<(NamedKind, bool), RecordedMaker> _kinds = [];

    /// <param name="pages">The pages of the operations.</param>
    /// <param name="examples">The recorded calls.</param>
    /// <param name="recorded">What the ids in them name.</param>
    public RecordedMakers(IEnumerable<DocPage> pages, ExampleBook examples, RecordedIds recorded)
    {
        foreach (var page in pages)
            if (page.Shape is { OnlyReads: false } shape && examples.Find(shape.Api, shape.Operation.Id) is { } call)
                Note(new(shape, call));
        foreach (var (key, (maker, _)) in _makers)
            if (RecordedIds.TryParse(key, out var id) && recorded.Find(id) is { } kind) _kinds.TryAdd(kind, maker);
    }

    /// <summary>What made the very thing; null if no recorded call did.</summary>
    public RecordedMaker? Find(string text) => _makers.TryGetValue(KeyOf(text), out var found) ? found.Maker : null;

    /// <summary>
    /// What made another thing of the kind, if need be the other API's, and whether it is of the same one; null if no recorded
    /// call did.
    /// </summary>
    public (RecordedMaker? Maker, bool IsOwn) Find((NamedKind Kind, bool IsRequesters) kind)
        => _kinds.TryGetValue(kind, out var own) ? (own, true)
            : (_kinds.GetValueOrDefault((kind.Kind, !kind.IsRequesters)), false);

    /// <summary>What is the same in each way in which an id is written.</summary>
    public static string KeyOf(string text) => RecordedIds.TryParse(text, out var id) ? $"{id}" : text;

    /// <summary>An id that was not sent is new. A name is also sent, and stands where an id would stand.</summary>
    private void Note(RecordedMaker maker)
    {
        var parts = maker.Call.Target.Split('/', '?', '&', '=').Select(KeyOf).ToHashSet(StringComparer.Ordinal);
        var sent = RecordedMaker.TextsOf(maker.Call.Request).Select(one => KeyOf(one.Text)).ToHashSet(StringComparer.Ordinal);
        foreach (var (text, depth) in RecordedMaker.TextsOf(maker.Call.Answer))
        {
            var key = KeyOf(text);
            if (parts.Contains(key) || (LiveIds.IsId(text) ? depth > MaxDepth || sent.Contains(key) : depth > 1)) continue;
            if (!_makers.TryGetValue(key, out var other) || depth < other.Depth) _makers[key] = (maker, depth);
        }
    }
}
