using System.Buffers.Binary;
using System.Net;
using System.Net.Sockets;
using Microsoft.AspNetCore.Http;

namespace Bursar.Http;

/// <summary>
/// Slows down those who guess credentials. An address may fail some times at once and then once every few seconds; what fails
/// beyond that waits and is told that it was too often. A valid credential is never counted, so it works from any address at any
/// time. The memory is fixed: addresses that share a slot share their failures.
/// </summary>
/// <param name="burst">How many failures an address has at once, 1 or more.</param>
/// <param name="clock">The world's time.</param>
public sealed class GuessLimit(int burst, TimeProvider clock)
{
    /// <summary>The default number of failures that an address has at once.</summary>
    public const int DefaultBurst = 20;

    private const int Slots = 1 << 14;
    private const int MaxWaiting = 256;

    /// <summary>The time after which an address has one more failure.</summary>
    private static readonly TimeSpan Refill = TimeSpan.FromSeconds(6);

    /// <summary>How long an answer to a failure too many waits.</summary>
    private static readonly TimeSpan Pause = TimeSpan.FromMilliseconds(500);

    /// <summary>For each slot, when it has all its failures again, in ticks since the start of this process.</summary>
    private readonly long[] _restored = new long[Slots];
    private readonly long _start = clock.GetTimestamp();
    private int _waiting;

    /// <summary>
    /// Counts a credential that failed, and waits if there were too many. If too many requests wait already, the answer is not
    /// delayed but closes the connection.
    /// </summary>
    /// <returns>Whether the address has failed too often, and is to be told so.</returns>
    /// <exception cref="OperationCanceledException">The client hung up.</exception>
    public async ValueTask<bool> IsTooManyAsync(HttpContext http)
    {
        if (TryCount(http.Connection.RemoteIpAddress)) return false;
        try
        {
            if (Interlocked.Increment(ref _waiting) <= MaxWaiting) await Task.Delay(Pause, clock, http.RequestAborted);
            else http.Response.Headers.Connection = "close";
        }
        finally
        {
            Interlocked.Decrement(ref _waiting);
        }
        return true;
    }

    /// <summary>Counts a failure of an address; false if it has none left.</summary>
    internal bool TryCount(IPAddress? address)
    {
        ref var slot = ref _restored[SlotOf(address)];
        while (true)
        {
            var now = clock.GetElapsedTime(_start).Ticks;
            var was = Volatile.Read(ref slot);
            var next = Math.Max(was, now) + Refill.Ticks;
            if (next - now > burst * Refill.Ticks) return false;
            if (Interlocked.CompareExchange(ref slot, next, was) == was) return true;
        }
    }

    /// <summary>IPv6 counts by its first 64 bits: whoever has one such address has them all.</summary>
    private static int SlotOf(IPAddress? address)
    {
        Span<byte> bytes = stackalloc byte[16];
        bytes.Clear();
        if (address is { IsIPv4MappedToIPv6: true }) address = address.MapToIPv4();
        address?.TryWriteBytes(bytes, out _);
        var network = BinaryPrimitives.ReadUInt64LittleEndian(bytes);
        return HashCode.Combine(network, address?.AddressFamily ?? AddressFamily.Unspecified) & (Slots - 1);
    }
}
