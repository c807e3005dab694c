namespace Bursar.Storage;

/// <summary>How a column's value may change.</summary>
internal enum ColumnUse
{
    /// <summary>It finds the row.</summary>
    Key,

    /// <summary>It stays what it was when the row was added, so that no index on it has to be written again.</summary>
    Fixed,

    /// <summary>It is written when it has changed, or with every change of the row.</summary>
    Changing,

    /// <summary>What is written is added to what is stored.</summary>
    Added,
}
