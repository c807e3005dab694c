namespace Bursar.Ledger;

/// <summary>Which of a book's two pricings a study or bonus follows: that of the API that it was made through.</summary>
public enum PriceList
{
    /// <summary>The book's pricing for MTurk's API.</summary>
    MTurk,

    /// <summary>The book's pricing for Prolific's API; a workspace's available balance is broken down by it.</summary>
    Prolific,
}
