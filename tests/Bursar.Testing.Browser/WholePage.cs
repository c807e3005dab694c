using Microsoft.Playwright;

namespace Bursar.Testing;

/// <summary>When a page can be judged.</summary>
public static class WholePage
{
    private const string BeWhole =
        """
        () => new Promise(resolve => {
          const sheets = () => [...document.querySelectorAll('link[rel=stylesheet]')];
          const isWhole = () => document.readyState !== 'loading' && sheets().every(one => one.sheet);
          const look = () => isWhole() ? resolve() : setTimeout(look, 10);
          look();
        })
        """;

    /// <summary>
    /// Waits until a page has been read to its end and has its style sheets: half a page breaks rules that the whole page keeps.
    /// </summary>
    public static Task BeWholeAsync(this IPage page) => page.EvaluateAsync(BeWhole);
}
