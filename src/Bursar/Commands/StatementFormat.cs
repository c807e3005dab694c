namespace Bursar;

/// <summary>How a statement is written.</summary>
internal enum StatementFormat
{
    /// <summary>In columns, for people.</summary>
    Text,

    /// <summary>RFC 4180, with the names of our own API in the first line.</summary>
    Csv,

    /// <summary>One array of the transfers of our own API, one a line.</summary>
    Json,
}
