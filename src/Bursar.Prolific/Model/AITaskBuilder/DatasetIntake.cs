using System.Text.Json;
using Bursar.Ledger;

namespace Bursar.Prolific;

/// <summary>Sorts records into those that a dataset takes and those that it refuses.</summary>
internal sealed class DatasetIntake
{
    private readonly List<string> _taken = [];
    private readonly List<TaskJobError> _errors = [];

    /// <summary>The records that it takes, as they are stored.</summary>
    public IReadOnlyList<string> Taken => _taken;

    /// <summary>What it refuses.</summary>
    public IReadOnlyList<TaskJobError> Errors => _errors;

    /// <summary>Sorts records.</summary>
    /// <param name="schema">The dataset's schema.</param>
    /// <param name="records">The records; those that are none have a reason.</param>
    /// <param name="first">The number of the first record.</param>
    public static DatasetIntake Of(
        DatasetSchema schema, IEnumerable<(JsonElement? Record, string? Why)> records, int first)
    {
        var intake = new DatasetIntake();
        foreach (var (record, why) in records) intake.Add(schema, record, why, first++);
        return intake;
    }

    private void Add(DatasetSchema schema, JsonElement? record, string? why, int number)
    {
        if (record is not { } one) Refuse(DatasetRecord.Whole, why!);
        else if (DatasetRecord.Check(schema, one) is var (field, reason)) Refuse(field, $"{field} {reason}.");
        else if (TextOf(one) is not { } text) Refuse(DatasetRecord.Whole, "The record is not valid Unicode.");
        else if (text.Length > TaskDatapoint.MaxRecord)
            Refuse(DatasetRecord.Whole, $"The record has more than {TaskDatapoint.MaxRecord} characters.");
        else _taken.Add(text);

        void Refuse(string field, string reason) => _errors.Add(new(field, reason) { Index = number });
    }

    private static string? TextOf(JsonElement record)
    {
        try
        {
            var text = DatasetRecord.ToText(record);
            return text.Contains('\0') ? null : text;
        }
        catch (Exception fault) when (fault is InvalidOperationException or ArgumentException or JsonException)
        {
            return null; // An unpaired surrogate.
        }
    }
}
