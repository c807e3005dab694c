using Microsoft.Extensions.DependencyInjection;

namespace Bursar.MTurk.Tests;

/// <summary>A box that tells what was taken out of it.</summary>
internal sealed class WatchedBox(ISecretBox box) : ISecretBox
{
    private int _opened;

    /// <summary>A box of its own, with a new key.</summary>
    public WatchedBox()
        : this(TestServer.AnotherBox())
    {
    }

    /// <summary>How often a secret was opened.</summary>
    public int Opened => Volatile.Read(ref _opened);

    /// <summary>The last secret that was handed out, as whoever got it left it.</summary>
    public byte[] Last { get; private set; } = [];

    /// <summary>Puts a watch on the box of a server.</summary>
    public static void Watch(IServiceCollection services)
    {
        var box = (ISecretBox)services.Single(service => service.ServiceType == typeof(ISecretBox)).ImplementationInstance!;
        services.AddSingleton<ISecretBox>(new WatchedBox(box));
    }

    public byte[] Seal(ReadOnlySpan<byte> secret, string owner) => box.Seal(secret, owner);

    public byte[] Open(ReadOnlySpan<byte> sealedSecret, string owner)
    {
        // Several calls may open secrets at once: each gets its own.
        var secret = box.Open(sealedSecret, owner);
        Last = secret;
        Interlocked.Increment(ref _opened);
        return secret;
    }
}
