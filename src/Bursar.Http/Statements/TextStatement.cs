using System.Text;

namespace Bursar.Http;

/// <summary>A form that is text, in UTF-8.</summary>
/// <param name="name">Its name on a command line.</param>
/// <param name="extension">The extension of its files, without the dot.</param>
/// <param name="mediaType">Its media type.</param>
/// <param name="begin">Begins the text of one statement.</param>
internal sealed class TextStatement(string name, string extension, string mediaType, Func<StatementHead, IStatementText> begin)
    : StatementFormat(name, extension, mediaType)
{
    /// <inheritdoc/>
    public override async Task WriteAsync(
        Stream output,
        StatementHead head,
        IAsyncEnumerable<IReadOnlyList<StatementLine>> pages,
        CancellationToken cancellation)
    {
        var (text, page) = (begin(head), new StringBuilder());
        text.Begin(page);
        await foreach (var lines in pages.WithCancellation(cancellation))
        {
            foreach (var line in lines) text.Add(page, line);
            await output.WriteAsync(Encoding.UTF8.GetBytes(page.ToString()), cancellation);
            page.Clear();
        }
        text.End(page);
        await output.WriteAsync(Encoding.UTF8.GetBytes(page.ToString()), cancellation);
    }
}
