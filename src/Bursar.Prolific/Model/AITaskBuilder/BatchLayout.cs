namespace Bursar.Prolific;

/// <summary>Reads a batch's layout, checks it and gives an id to what is new (Prolific API docs, Task Builder).</summary>
/// <param name="was">The layout before, whose ids can be kept; null for a new one.</param>
/// <param name="schema">The schema of the batch's dataset; null if it has none with a schema.</param>
internal sealed class BatchLayout(IReadOnlyList<LayoutPage>? was, DatasetSchema? schema)
{
    /// <summary>The maximum number of pages.</summary>
    public const int MaxPages = 100;

    /// <summary>The maximum number of rows of a page.</summary>
    public const int MaxRows = 50;

    /// <summary>The maximum number of columns of a row (Prolific API docs, Task Builder).</summary>
    public const int MaxColumns = 2;

    /// <summary>The maximum number of items, on all pages together.</summary>
    public const int MaxItems = 200;

    private readonly Dictionary<Guid, string> _kept = (was ?? []).SelectMany(IdsOf).ToDictionary(one => one.Id, one => one.Kind);
    private readonly List<LayoutFault> _faults = [];

    /// <summary>What is wrong; complete once it was read.</summary>
    public IReadOnlyList<LayoutFault> Faults => _faults;

    /// <summary>Reads pages.</summary>
    public IReadOnlyList<LayoutPage> Read(IReadOnlyList<LayoutPage?> pages)
    {
        if (pages.Count > MaxPages) Wrong(MaxPages, 0, 0, 0, "page", $"There are at most {MaxPages} pages.");
        var read = pages.Take(MaxPages).Select((page, at) => PageOf(page, at)).ToList();
        if (read.Sum(page => page.Items.Count()) > MaxItems) Wrong(0, 0, 0, 0, "page", $"There are at most {MaxItems} items.");
        return read;
    }

    private LayoutPage PageOf(LayoutPage? page, int at)
    {
        if (page?.Rows is not { Count: > 0 and <= MaxRows }) Wrong(at, 0, 0, 0, "page", $"A page has 1 to {MaxRows} rows.");
        HashSet<string> fields = new(StringComparer.Ordinal);
        return new(
            IdOf(page?.Id, "page", at, 0, 0, 0),
            [.. (page?.Rows ?? []).Take(MaxRows).Select((row, number) => RowOf(row, at, number, fields))]);
    }

    private LayoutRow RowOf(LayoutRow? row, int page, int at, HashSet<string> fields)
    {
        if (row?.Columns is not { Count: > 0 and <= MaxColumns }) Wrong(page, at, 0, 0, "row", "A row has 1 or 2 columns.");
        return new(
            IdOf(row?.Id, "row", page, at, 0, 0),
            [.. (row?.Columns ?? []).Take(MaxColumns).Select((column, number) => ColumnOf(column, page, at, number, fields))]);
    }

    private LayoutColumn ColumnOf(LayoutColumn? column, int page, int row, int at, HashSet<string> fields)
    {
        if (column?.Items is not { Count: > 0 and <= MaxItems })
            Wrong(page, row, at, 0, "column", $"A column has 1 to {MaxItems} items.");
        return new(
            IdOf(column?.Id, "column", page, row, at, 0),
            [.. (column?.Items ?? []).Take(MaxItems).Select((item, number) => ItemOf(item, page, row, at, number, fields))]);
    }

    private PageItem ItemOf(PageItem? item, int page, int row, int column, int at, HashSet<string> fields)
    {
        var (clean, wrong) = item?.Type == PageItem.DatasetField
            ? (new() { Type = item.Type, Field = item.Field }, WhyNoField(item.Field, fields))
            : ItemRules.Read(item, isOrdered: false);
        if (wrong is not null) Wrong(page, row, column, at, item?.Type ?? "item", wrong, clean.Field);
        return clean with { Id = IdOf(item?.Id, "item", page, row, column, at) };
    }

    private string? WhyNoField(string? key, HashSet<string> fields)
    {
        if (string.IsNullOrEmpty(key) || key.Length > DatasetSchema.MaxKey) return "field names a field of the dataset.";
        if (schema is null) return "The batch has no dataset with a schema.";
        if (!schema.Fields.TryGetValue(key, out var field)) return $"The dataset has no field {key}.";
        if (!field.IsShown) return $"Fields of the type {field.Type} are not shown.";
        return fields.Add(key) ? null : $"The field {key} is on the page already.";
    }

    /// <summary>The id that comes, if the layout had it; each is kept once.</summary>
    private Guid IdOf(Guid? id, string kind, int page, int row, int column, int item)
    {
        if (id is null || was is null) return Guid.NewGuid();
        if (_kept.GetValueOrDefault(id.Value) == kind && _kept.Remove(id.Value)) return id.Value;
        Wrong(page, row, column, item, kind, $"The batch has no {kind} {id}.");
        return Guid.NewGuid();
    }

    private void Wrong(int page, int row, int column, int item, string type, string message, string? field = null)
        => _faults.Add(new(page, row, column, item, type, message) { Field = field });

    private static IEnumerable<(Guid Id, string Kind)> IdsOf(LayoutPage page)
    {
        yield return (page.Id!.Value, "page");
        foreach (var row in page.Rows!)
        {
            yield return (row!.Id!.Value, "row");
            foreach (var column in row.Columns!) yield return (column!.Id!.Value, "column");
        }
        foreach (var item in page.Items) yield return (item.Id!.Value, "item");
    }
}
