import { describe, expect, it } from 'vitest';
import { isPermanent, readDeliveryReport } from '#api/domain/reminding/read-delivery-report';
import { deliveryReport } from '#test/fixtures/delivery-report';

const ID = 'rappel.7d6f0b8e-58f5-4b2b-9f0f-5a3b0a0d8c11@baguette.example';

describe('Un rapport de remise', () => {
  it('dit de quel courriel il parle et pourquoi', () => {
    expect(readDeliveryReport(deliveryReport(ID))).toEqual({ message_id: ID, status: '5.1.1' });
    expect(readDeliveryReport(deliveryReport(ID).replaceAll('\r\n', '\n'))).toEqual({
      message_id: ID,
      status: '5.1.1',
    });
  });

  it('aussi quand il rend le courriel entier, ou que sa frontière est sans guillemets', () => {
    const whole = deliveryReport(ID)
      .replace('text/rfc822-headers', 'message/rfc822')
      .replace('"=_report.1"', '=_report.1');
    expect(readDeliveryReport(whole)).toEqual({ message_id: ID, status: '5.1.1' });
  });

  it('un échec de la classe 5 est définitif, un de la classe 4 peut passer', () => {
    expect(isPermanent({ message_id: ID, status: '5.7.1' })).toBe(true);
    expect(isPermanent({ message_id: ID, status: '4.2.2' })).toBe(false);
  });

  it.each([
    ['un courriel ordinaire', 'From: a@b.fr\r\nSubject: Absent\r\n\r\nStatus: 5.1.1\r\nMessage-ID: <x@y>'],
    ['un avis de lecture', deliveryReport(ID).replace('delivery-status;', 'disposition-notification;')],
    ['un rapport sans état', deliveryReport(ID).replace(/Status: 5\.1\.1.*\r\n/, '')],
    ['un rapport sans courriel', deliveryReport(ID).replace(/Message-ID:\r\n.*\r\n/, '')],
    ['rien', ''],
  ])('%s n’en est pas un', (_, raw) => {
    expect(readDeliveryReport(raw)).toBeNull();
  });
});
