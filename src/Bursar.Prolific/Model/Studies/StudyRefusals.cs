using System.Text.Json;

namespace Bursar.Prolific;

/// <summary>
/// Fields of a study that Prolific has and that have no effect here. A study that needs them is refused by name, because it would
/// not be what was asked for.
/// </summary>
internal static class StudyRefusals
{
    /// <summary>
    /// Records each field that is given and has no effect. Null, false and empty are what a study without them has.
    /// </summary>
    public static void Check(ProlificBody body)
    {
        if (body.Value("data_collection_method") is { ValueKind: JsonValueKind.String } method
            && ProlificBody.ToText(method) == ServedTasks.Batch)
            body.Wrong("data_collection_method", "Batches are not offered here.");
        if (body.Value("data_collection_metadata") is { } value && !IsEmpty(value))
            body.Wrong("data_collection_metadata", "Only batches have it, which are not offered here.");
    }

    private static bool IsEmpty(JsonElement value) => value.ValueKind switch
    {
        JsonValueKind.String => ProlificBody.ToText(value) is "",
        JsonValueKind.Object => !value.EnumerateObject().Any(),
        _ => false,
    };
}
