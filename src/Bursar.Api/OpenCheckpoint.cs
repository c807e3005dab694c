using Bursar.Ledger;

namespace Bursar.Api;

/// <summary>Makes a signed checkpoint of the books as they are now; whoever gets it closes the stream.</summary>
/// <param name="cancellation">Cancels the operation.</param>
/// <exception cref="StoreException">The store failed.</exception>
/// <exception cref="IOException">The disk failed.</exception>
public delegate Task<Stream> OpenCheckpoint(CancellationToken cancellation);
