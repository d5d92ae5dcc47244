// Written by scripts/make-tables.mjs; do not edit.
/** Numbering plans by country; packed as scripts/tables/countries.mjs says. */
export const countries =
  'US1:j:1 AG1:j:1 AI1:j:1 AS1:j:1 BB1:j:1 BM1:j:1 BS1:j:1 CA1:gj:1 DM1:j:1 DO1:j:1 GD1:j:1 GU1:j:1 JM1:j:1 KN1:j' +
  ':1 KY1:j:1 LC1:j:1 MP1:j:1 MS1:j:1 PR1:j:1 SX1:j:1 TC1:j:1 TT1:j:1 VC1:j:1 VG1:j:1 VI1:j:1 RU7:jn:8 KZ7:jn:8 E' +
  'G20:hij:0 ZA27:efghij:0 GR30:jkl: NL31:efghijk:0 BE32:hi:0 FR33:i:0 ES34:i: HU36:hi:06 IT39:fghijkl: VA39:fghi' +
  'jkl: RO40:fi:0 CH41:il:0 AT43:defghijklm:0 GB44:gij:0 GG44:gij:0 IM44:j:0 JE44:j:0 DK45:h: SE46:fghijl:0 NO47:' +
  'eh: SJ47:eh: PL48:fghij: DE49:defghijklmno:0 PE51:hi:0 MX52:j: CU53:fghj:0 AR54:jk:0 BR55:hijk:0 CL56:ijk: CO5' +
  '7:hjk:0 VE58:j:0 MY60:hij:0 AU61:efghijl:0 CC61:fghijl:0 CX61:fghijl:0 ID62:ghijklmnopq:0 PH63:fhijklm:0 NZ64:' +
  'efghij:0 SG65:hjk: TH66:hijm:0 JP81:hijklmnopq:0 KR82:efhijklmn:0 VN84:ghij:0 CN86:ghijkl:0 TR90:gjlm:0 IN91:h' +
  'ijklm:0 PK92:hijkl:0 AF93:i:0 LK94:i:0 MM95:fghij:0 IR98:defgj:0 SS211:i:0 MA212:i:0 EH212:i:0 DZ213:hi:0 TN21' +
  '6:h: LY218:i:0 GM220:gi: SN221:i: MR222:h: ML223:h: GN224:hi: CI225:j: BF226:h: NE227:h: TG228:h: BJ229:j: MU2' +
  '30:ghj: LR231:ghi:0 SL232:h:0 GH233:hi:0 NG234:jklmn:0 TD235:h: CF236:h: CM237:hi: CV238:g: ST239:g: GQ240:i: ' +
  'GA241:gh: CG242:i: CD243:ghij:0 AO244:i: GW245:gi: IO246:g: AC247:ef: SC248:g: SD249:i:0 RW250:hi:0 ET251:i:0 ' +
  'SO252:fghi:0 DJ253:h: KE254:ghij:0 TZ255:i:0 UG256:i:0 BI257:h: MZ258:hi: ZM260:i:0 MG261:i:0 RE262:i:0 YT262:' +
  'i:0 ZW263:gij:0 NA264:hi:0 MW265:gi:0 LS266:h: BW267:ghj: SZ268:hi: KM269:g: SH290:de: TA290:d: ER291:g:0 AW29' +
  '7:g: FO298:f: GL299:f: GI350:h: PT351:i: LU352:defghijk: IE353:ghij:0 IS354:gi: AL355:fghi:0 MT356:h: CY357:h:' +
  ' FI358:efghijkl:0 AX358:efghijkl:0 BG359:fghil:0 LT370:h:0 LV371:h: EE372:ghj: MD373:h:0 AM374:h:0 BY375:fghij' +
  'k:8 AD376:fhi: MC377:hi:0 SM378:hj: UA380:ij:0 RS381:fghijkl:0 ME382:hi:0 XK383:hijkl:0 HR385:ghi:0 SI386:efgh' +
  ':0 BA387:hi:0 MK389:h:0 CZ420:ijkl: SK421:fgi:0 LI423:gi:0 FK500:e: BZ501:gk: GT502:hk: SV503:ghk: HN504:hk: N' +
  'I505:h: CR506:hj: PA507:ghjk: PM508:fi:0 HT509:h: GP590:i:0 BL590:i:0 MF590:i:0 BO591:hi:0 GY592:g: EC593:hijk' +
  ':0 GF594:i:0 PY595:fghijk:0 MQ596:i:0 SR597:fg: UY598:defghijklm:0 CW599:gh: BQ599:g: TL670:gh: NF672:f: BN673' +
  ':g: NR674:g: PG675:gh: TO676:eg: SB677:eg: VU678:eg: FJ679:gk: PW680:g: WF681:fi: CK682:e: NU683:dg: WS685:efg' +
  'j: KI686:eh:0 NC687:f: TV688:efg: PF689:fhi: TK690:defg: FM691:g: MH692:g:1 KP850:hj:0 HK852:efghik: MO853:gh:' +
  ' KH855:hij:0 LA856:hij:0 BD880:fghij:0 TW886:ghijk:0 MV960:gj: LB961:gh:0 JO962:hi:0 SY963:hi:0 IQ964:hij:0 KW' +
  '965:gh: SA966:ij:0 YE967:ghi:0 OM968:ghi: PS970:hij:0 AE971:efghijkl:0 IL972:ghijkl:0 BH973:h: QA974:ghik: BT9' +
  '75:gh: MN976:hij:0 NP977:hjk:0 TJ992:i: TM993:h:8 AZ994:i:0 GE995:i:0 KG996:ij:0 UZ998:i:';
