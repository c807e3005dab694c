namespace Bursar.Ledger;

/// <summary>The absolute address of a page of this server, for a mail.</summary>
/// <param name="path">The page's path.</param>
public delegate string PageAddress(string path);
