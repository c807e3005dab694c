using System.Text;

namespace Bursar.Http;

/// <summary>The text of one statement.</summary>
internal interface IStatementText
{
    /// <summary>Writes what comes before the lines.</summary>
    void Begin(StringBuilder text);

    /// <summary>Writes the next line.</summary>
    void Add(StringBuilder text, StatementLine line);

    /// <summary>Writes what comes after the lines.</summary>
    void End(StringBuilder text);
}
