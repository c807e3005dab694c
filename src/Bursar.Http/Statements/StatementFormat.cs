namespace Bursar.Http;

/// <summary>A form in which a statement can be taken away. It is written page by page, so its length costs no memory.</summary>
/// <param name="name">Its name on a command line.</param>
/// <param name="extension">The extension of its files, without the dot.</param>
/// <param name="mediaType">Its media type.</param>
public abstract class StatementFormat(string name, string extension, string mediaType)
{
    /// <summary>Every form.</summary>
    public static IReadOnlyList<StatementFormat> All { get; } =
    [
        new TextStatement("csv", "csv", "text/csv; charset=utf-8", _ => new CsvStatement()),
        new XlsxStatement(),
        new TextStatement("hledger", "journal", "text/plain; charset=utf-8", head => new HledgerStatement(head)),
        new TextStatement("beancount", "beancount", "text/plain; charset=utf-8", head => new BeancountStatement(head)),
    ];

    /// <summary>Its name on a command line.</summary>
    public string Name => name;

    /// <summary>The extension of its files, without the dot.</summary>
    public string Extension => extension;

    /// <summary>Its media type.</summary>
    public string MediaType => mediaType;

    /// <summary>Writes a statement.</summary>
    /// <param name="output">Where to; only written to asynchronously.</param>
    /// <param name="head">The book.</param>
    /// <param name="pages">The lines, oldest first.</param>
    /// <param name="cancellation">Cancels it.</param>
    public abstract Task WriteAsync(
        Stream output,
        StatementHead head,
        IAsyncEnumerable<IReadOnlyList<StatementLine>> pages,
        CancellationToken cancellation);
}
