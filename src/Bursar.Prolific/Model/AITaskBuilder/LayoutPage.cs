using System.Text.Json.Serialization;

namespace Bursar.Prolific;

/// <summary>
/// A page of a batch's layout (Prolific API docs, Task Builder). It is stored in this form, too. Requests need only what is on
/// it, and the ids of what is kept.
/// </summary>
/// <param name="Id">A UUID, given here.</param>
/// <param name="Rows">Its rows, one below the other.</param>
internal sealed record LayoutPage(
    [property: JsonPropertyName("id")] Guid? Id,
    [property: JsonPropertyName("rows")] IReadOnlyList<LayoutRow?>? Rows)
{
    /// <summary>All that is on it, in the order in which it is read.</summary>
    [JsonIgnore]
    public IEnumerable<PageItem> Items
        => Rows!.SelectMany(row => row!.Columns!).SelectMany(column => column!.Items!).Select(item => item!);
}

/// <summary>A row of a page.</summary>
/// <param name="Id">A UUID, given here.</param>
/// <param name="Columns">One column, or two side by side.</param>
internal sealed record LayoutRow(
    [property: JsonPropertyName("id")] Guid? Id,
    [property: JsonPropertyName("columns")] IReadOnlyList<LayoutColumn?>? Columns);

/// <summary>A column of a row.</summary>
/// <param name="Id">A UUID, given here.</param>
/// <param name="Items">What is in it, one below the other.</param>
internal sealed record LayoutColumn(
    [property: JsonPropertyName("id")] Guid? Id,
    [property: JsonPropertyName("items")] IReadOnlyList<PageItem?>? Items);
