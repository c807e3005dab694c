namespace Bursar.Docs;

/// <summary>Finds pages with all words of a question; a word in a title weighs most.</summary>
internal static class Search
{
    /// <summary>The most pages that are found.</summary>
    public const int MaxFound = 50;

    /// <summary>The longest question, in characters.</summary>
    public const int MaxQuestion = 100;

    /// <summary>The most words that are looked for; each is looked for in every page.</summary>
    public const int MaxWords = 8;

    private const int TitleWeight = 20;
    private const int PathWeight = 10;

    /// <summary>The pages, the best first.</summary>
    public static IReadOnlyList<DocPage> Find(IEnumerable<DocPage> pages, string question)
    {
        string[] words =
        [
            .. question.Split([' ', '\t', ',', '"'], StringSplitOptions.RemoveEmptyEntries).Take(MaxWords),
        ];
        if (words.Length == 0) return [];
        return [.. pages.Select(page => (Page: page, Weight: Weigh(page, words))).Where(one => one.Weight > 0)
            .OrderByDescending(one => one.Weight).Take(MaxFound).Select(one => one.Page)];
    }

    private static int Weigh(DocPage page, string[] words)
    {
        var sum = 0;
        foreach (var word in words)
        {
            var weight = (Has(page.Title, word) ? TitleWeight : 0) + (Has(page.Path, word) ? PathWeight : 0)
                + Math.Min(TitleWeight / 2, Count(page.Text, word));
            if (weight == 0) return 0;
            sum += weight;
        }
        return sum;
    }

    private static bool Has(string text, string word) => text.Contains(word, StringComparison.OrdinalIgnoreCase);

    private static int Count(string text, string word)
    {
        var count = 0;
        for (var at = 0; (at = text.IndexOf(word, at, StringComparison.OrdinalIgnoreCase)) >= 0; at += word.Length) count++;
        return count;
    }
}
