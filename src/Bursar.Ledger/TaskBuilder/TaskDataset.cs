namespace Bursar.Ledger;

/// <summary>
/// Records of which tasks are made (Prolific's AI Task Builder). What the fields of a record are says its schema, a
/// <see cref="Document"/> that never changes: records are kept as they came, and read by the present schema.
/// </summary>
public sealed record TaskDataset : Row
{
    /// <summary>The maximum length of a name, in characters.</summary>
    public const int MaxName = 500;

    /// <summary>The maximum length of a schema, in characters: 128 Ki, enough for the 200 fields that Prolific allows.</summary>
    public const int MaxSchema = 128 * 1024;

    /// <summary>The maximum number of datapoints.</summary>
    public const int MaxDatapoints = 10_000;

    /// <summary>The maximum number of imports and migrations.</summary>
    public const int MaxJobs = 1_000;

    /// <summary>The maximum length of a file's name, in characters.</summary>
    public const int MaxFileName = 255;

    /// <summary>Its id, which contains the number of its book.</summary>
    public required ObjectId Id { get; init; }

    /// <summary>Its name, 1 to <see cref="MaxName"/> characters.</summary>
    public required string Name { get; init; }

    /// <summary>Whether its schema was given when it was created; otherwise its only file has it in its first line.</summary>
    public bool IsStructured { get; init; }

    /// <summary>The id of the document with its schema; empty for none yet.</summary>
    public ObjectId Schema { get; init; }

    /// <summary>How often it got a schema.</summary>
    public int SchemaVersion { get; init; }

    /// <summary>The number of its datapoints, which are numbered from 1 on.</summary>
    public int Datapoints { get; init; }

    /// <summary>The name of the file that was read last; empty before that.</summary>
    public string FileName { get; init; } = "";

    /// <summary>How far it has come, if it has only one file.</summary>
    public TaskJobState State { get; init; }

    /// <summary>The number of its jobs.</summary>
    public int Jobs { get; init; }

    /// <summary>The id of the user who created it.</summary>
    public required ObjectId CreatedBy { get; init; }

    /// <summary>When it was created.</summary>
    public required DateTimeOffset CreatedAt { get; init; }

    /// <inheritdoc/>
    public override RowKey Key => RowKey.OfTaskDataset(Id);

    /// <summary>The id of the document with this schema.</summary>
    public static ObjectId SchemaId(int book, string schema) => ObjectId.OfText(book, $"the schema of a dataset\n{schema}");

    /// <summary>Puts the document with a schema, unless it is out of range.</summary>
    internal static Rejection? PutSchema(WorkingSet set, int book, string schema)
        => TextRules.Check("A schema", schema, MaxSchema, required: true)
            ?? TaskDocument.Put(set, SchemaId(book, schema), schema);
}
